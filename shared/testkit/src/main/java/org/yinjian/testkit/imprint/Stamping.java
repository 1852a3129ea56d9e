package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Pixels;

/** Brings a plate's ink onto a sheet and keeps the account of its characters. */
final class Stamping {
    /** Ink that took less than this, compared with a good pressing, is no ink that one reads by. */
    private static final double INKED = 0.5;

    /** Paper darker than this, of 255, hides red ink. */
    private static final int DARK = 110;

    private final BufferedImage sheet;
    private final Plate plate;
    private final Pressing pressing;
    private final Color ink;
    private final Grain grain;

    Stamping(BufferedImage sheet, Plate plate, Pressing pressing, Color ink, Grain grain) {
        this.sheet = sheet;
        this.plate = plate;
        this.pressing = pressing;
        this.ink = ink;
        this.grain = grain;
    }

    /**
     * Stamps.
     *
     * @param x of the middle, pixels of the sheet
     * @param slip what will lie over the sheet, pixels
     * @return what of each of so many characters is seen
     */
    Account stamp(double x, double y, int characters, Optional<Area> slip) {
        Account account = new Account(characters);
        int left = (int) Math.round(x - plate.side() / 2.0);
        int top = (int) Math.round(y - plate.side() / 2.0);
        double middle = plate.side() / 2.0;
        double radius = middle / plate.scale();
        Plate inked = plate.bled(pressing.bleed());
        for (int row = 0; row < plate.side(); row++) {
            for (int column = 0; column < plate.side(); column++) {
                int at = row * plate.side() + column;
                if (inked.cover(at) > 0 || plate.character(at) > 0) {
                    double kept = pressing.kept(
                            grain, (column - middle) / plate.scale(), (row - middle) / plate.scale(), radius);
                    boolean shown = lay(left + column, top + row, inked.cover(at) / 255.0, kept, slip);
                    account.pixel(plate.character(at), shown && kept >= INKED);
                }
            }
        }
        return account;
    }

    /** Whether the pixel is on the sheet and neither its paper nor anything over it hides the ink. */
    private boolean lay(int x, int y, double cover, double kept, Optional<Area> slip) {
        if (x < 0 || y < 0 || x >= sheet.getWidth() || y >= sheet.getHeight()) {
            return false;
        }
        int paper = sheet.getRGB(x, y);
        sheet.setRGB(x, y, inked(paper, cover * kept * pressing.strength()));
        boolean dark = Math.max(Pixels.red(paper), Pixels.green(paper)) < DARK;
        return !dark && slip.stream().noneMatch(over -> holds(over, x, y));
    }

    static boolean holds(Area area, double x, double y) {
        return x >= area.x() && y >= area.y() && x <= area.right() && y <= area.bottom();
    }

    /** Light passes ink and paper. */
    private int inked(int paper, double alpha) {
        return Pixels.pack(
                Pixels.red(paper) * (1 - alpha + alpha * ink.getRed() / 255),
                Pixels.green(paper) * (1 - alpha + alpha * ink.getGreen() / 255),
                Pixels.blue(paper) * (1 - alpha + alpha * ink.getBlue() / 255));
    }
}
