package org.yinjian.testkit.capture;

import java.awt.image.BufferedImage;
import java.util.List;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** Another scanner than {@link Scanner}: a worn one with a sheet feeder, a harder tone curve and streaks. */
final class WornScanner {
    /** Behind a sheet that lies askew. */
    private static final int LID = Pixels.pack(88, 90, 92);

    private final Dice dice;

    WornScanner(Dice dice) {
        this.dice = dice;
    }

    Shot scan(Shot sheet) {
        return developed(sheet, dice.between(3.0, 5.0), dice.chance(0.35) ? dice.between(1, 3) : 0);
    }

    Shot noisy(Shot sheet) {
        Shot scan = developed(sheet, dice.between(9.0, 14.0), dice.between(2, 5));
        int[] pixels = Warp.pixels(scan.image());
        int width = scan.image().getWidth();
        for (int i = 0; i < 900; i++) {
            int at = dice.below(pixels.length - width - 1);
            int tone = dice.chance(0.7) ? dice.between(40, 120) : 250;
            for (int step : dice.chance(0.4) ? new int[] {0, 1, width, width + 1} : new int[] {0, 1}) {
                pixels[at + step] = Pixels.pack(tone, tone, tone);
            }
        }
        return scan;
    }

    Shot skewed(Shot sheet, double degrees) {
        BufferedImage image = sheet.image();
        double x = image.getWidth() * dice.between(0.3, 0.7);
        double y = image.getHeight() * dice.between(0.3, 0.7);
        return scan(sheet.askew(degrees, x, y, LID));
    }

    /** By a machine that knows grey only, and makes the dark darker. */
    Shot copied(Shot sheet) {
        Shot scan = developed(sheet, 6, dice.between(0, 3));
        int[] pixels = Warp.pixels(scan.image());
        double contrast = dice.between(1.1, 1.35);
        double lift = dice.between(-6.0, 8.0);
        for (int i = 0; i < pixels.length; i++) {
            double grey =
                    0.299 * Pixels.red(pixels[i]) + 0.587 * Pixels.green(pixels[i]) + 0.114 * Pixels.blue(pixels[i]);
            double tone = 232 + lift - (232 - grey) * contrast;
            pixels[i] = Pixels.pack(tone, tone, tone);
        }
        return scan;
    }

    /** Folded like a letter, or into four; ink has come off along the folds and the parts lie a little askew. */
    Shot folded(Shot sheet) {
        BufferedImage image = sheet.image();
        boolean letter = dice.chance(0.5);
        double height = image.getHeight();
        List<Double> across = letter
                ? List.of(height * dice.between(0.31, 0.35), height * dice.between(0.64, 0.69))
                : List.of(height * dice.between(0.48, 0.52));
        List<Double> down = letter ? List.of() : List.of(image.getWidth() * dice.between(0.48, 0.52));
        Kink kink = new Kink(across, dice.wobble() * 0.004);
        BufferedImage bent = Warp.blank(image.getWidth(), image.getHeight());
        Warp.draw(image, kink, bent, (x, y, u, v) -> LID);
        crease(bent, across, down);
        return developed(new Shot(bent, sheet.placed().then(kink)), 4, 0);
    }

    private void crease(BufferedImage image, List<Double> across, List<Double> down) {
        Grain grain = new Grain(dice.seed());
        int[] pixels = Warp.pixels(image);
        int width = image.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double shade = 1;
            double bare = 0;
            for (double fold : across) {
                shade *= shade(y - fold, width);
                bare = Math.max(bare, bare(y - fold, grain.at(x, fold, 9.0)));
            }
            for (double fold : down) {
                shade *= shade(x - fold, width);
                bare = Math.max(bare, bare(x - fold, grain.at(fold, y, 9.0)));
            }
            pixels[i] = Pixels.pack(
                    paler(Pixels.red(pixels[i]), bare) * shade,
                    paler(Pixels.green(pixels[i]), bare) * shade,
                    paler(Pixels.blue(pixels[i]), bare) * shade);
        }
    }

    private static double shade(double distance, int width) {
        double near = Math.abs(distance) / (width * 0.003);
        double slope = distance > 0 ? Math.max(0, 1 - distance / (width * 0.1)) * 0.09 : 0;
        return 1 - slope - (near < 1 ? 0.24 * (1 - near) : 0);
    }

    /** How much of the ink came off, 0 to 1: within two pixels of the fold, here more, there less. */
    private static double bare(double distance, double patch) {
        return Math.abs(distance) < 1.6 ? Math.clamp(0.45 + patch * 0.5, 0.0, 0.9) : 0;
    }

    private static double paler(double tone, double bare) {
        return tone + (244 - tone) * bare;
    }

    /** Lamp, tone curve, grain, and the streaks that dust under the feeder's glass draws. */
    private Shot developed(Shot sheet, double grain, int streaks) {
        BufferedImage from = sheet.image();
        BufferedImage scan = Warp.blank(from.getWidth(), from.getHeight());
        int width = from.getWidth();
        double[] streak = streaks(width, streaks);
        double power = dice.between(0.9, 1.25);
        int[] red = curve(dice.between(0.96, 1.0), power);
        int[] green = curve(dice.between(0.96, 1.0), power);
        int[] blue = curve(dice.between(0.93, 0.99), power);
        Speckle speckle = new Speckle(dice.seed(), grain);
        int[] in = Warp.pixels(from);
        int[] out = Warp.pixels(scan);
        for (int y = 0; y < from.getHeight(); y++) {
            int row = speckle.row(y);
            for (int x = 0; x < width; x++) {
                int pixel = in[y * width + x];
                double add = speckle.at(row, x) + streak[x];
                out[y * width + x] = Pixels.pack(
                        red[Pixels.red(pixel)] + add, green[Pixels.green(pixel)] + add, blue[Pixels.blue(pixel)] + add);
            }
        }
        return new Shot(scan, sheet.placed());
    }

    private double[] streaks(int width, int count) {
        double[] streak = new double[width];
        for (int i = 0; i < count; i++) {
            int at = dice.below(width - 4);
            double depth = dice.chance(0.6) ? dice.between(-26.0, -10.0) : dice.between(6.0, 16.0);
            for (int x = at; x < at + dice.between(1, 3); x++) {
                streak[x] += depth;
            }
        }
        return streak;
    }

    /** Tones by a power: above 1 the dark gets darker. */
    private static int[] curve(double white, double power) {
        int[] tones = new int[256];
        for (int tone = 0; tone < tones.length; tone++) {
            tones[tone] = (int) Math.round(255 * white * Math.pow(tone / 255.0, power));
        }
        return tones;
    }
}
