package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;

/** A camera's picture in pixels: four to three, held as the sheet lies. */
record Frame(int width, int height) {
    static Frame around(BufferedImage paper, int longSide) {
        int shortSide = longSide * 3 / 4;
        boolean lying = paper.getWidth() > paper.getHeight();
        return lying ? new Frame(longSide, shortSide) : new Frame(shortSide, longSide);
    }
}
