package org.yinjian.testkit.capture;

/** What the lens, the hand and the sheet did, undone. */
record Seen(Lens lens, Homography back, Curl curl) implements Warp.Back {
    @Override
    public double sheetX(double x, double y) {
        double stretch = lens.stretch(x, y);
        return back.mapX(lens.straightX(x, stretch), lens.straightY(y, stretch));
    }

    @Override
    public double sheetY(double x, double y) {
        double stretch = lens.stretch(x, y);
        double straightX = lens.straightX(x, stretch);
        double straightY = lens.straightY(y, stretch);
        return back.mapY(straightX, straightY) + curl.lift(back.mapX(straightX, straightY));
    }
}
