package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Face;

/**
 * A registration form as an office printed it: its words, its table, and where each value stands. Lengths in
 * millimetres on A4.
 *
 * @param key names it in the truth's {@code layout}
 * @param keys of the fields, the record's keys, in the order of the truth
 * @param table the table's left, top and width; its height follows from the rows
 * @param labelColumn width of the column that holds the labels of opinions and notes
 * @param above a field written in a line above the table
 * @param rows above the opinions
 * @param opinions in their order; the last is the one that is sealed
 */
record FormDesign(
        String key,
        List<String> keys,
        Heading heading,
        Area table,
        double labelColumn,
        Optional<Slot> above,
        List<Row> rows,
        Photo photo,
        List<Opinion> opinions,
        Notes notes,
        Style style) {
    FormDesign {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        opinions = List.copyOf(opinions);
        if (opinions.isEmpty()) {
            throw new IllegalArgumentException("the form " + key + " has no opinion that could be sealed");
        }
    }

    /** The title, and what stands in the sheet's upper left corner. */
    record Heading(String corner, String title, double size) {}

    record Row(double height, List<Slot> slots) {
        static Row of(double height, Slot... slots) {
            return new Row(height, List.of(slots));
        }
    }

    /**
     * A field's place in a row.
     *
     * @param label may be broken over lines
     * @param place of the value: {@code RIGHT_OF} its label, {@code BELOW} it, or {@code INSIDE} its cell
     * @param labelSize the label's width where the value is right of it, its height where the value is below
     * @param width of label and value together
     */
    record Slot(String label, String key, FieldPlace place, double labelSize, double width) {
        static Slot beside(String label, String key, double labelWidth, double valueWidth) {
            return new Slot(label, key, FieldPlace.RIGHT_OF, labelWidth, labelWidth + valueWidth);
        }

        static Slot over(String label, String key, double labelHeight, double width) {
            return new Slot(label, key, FieldPlace.BELOW, labelHeight, width);
        }

        static Slot within(String label, String key, double width) {
            return new Slot(label, key, FieldPlace.INSIDE, 0, width);
        }
    }

    /**
     * The portrait's cell: what its rows leave of the table's width.
     *
     * @param right whether it stands right of the rows, or left of them
     * @param firstRow from 0
     * @param hint what is printed in it
     */
    record Photo(boolean right, int firstRow, int rows, String hint) {
        boolean besides(int row) {
            return row >= firstRow && row < firstRow + rows;
        }
    }

    /** An opinion's cell, printed with where to sign or to seal. */
    record Opinion(String label, double height, String mark) {}

    /**
     * What the form explains at its foot.
     *
     * @param ruled whether it stands in a row of the table under its label
     * @param contacts lines below everything
     */
    record Notes(String label, String text, boolean ruled, List<String> contacts) {}

    /**
     * How it is set.
     *
     * @param startLeft whether values of several lines begin at the left, rather than being centred
     * @param pen one of two inks that it is filled in with by hand
     * @param otherPen the other
     */
    record Style(Face print, double size, Ruling ruling, boolean startLeft, Color pen, Color otherPen) {
        static Style usual(double size, Ruling ruling, boolean startLeft) {
            return new Style(Face.SONG, size, ruling, startLeft, new Color(24, 28, 60), new Color(28, 28, 32));
        }
    }

    /** Whether the form asks for a field. */
    boolean has(String field) {
        return keys.contains(field) || field.equals("portrait");
    }
}
