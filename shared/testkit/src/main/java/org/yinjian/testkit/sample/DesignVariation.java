package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.sample.FormDesign.Opinion;
import org.yinjian.testkit.sample.FormDesign.Photo;
import org.yinjian.testkit.sample.FormDesign.Row;
import org.yinjian.testkit.sample.FormDesign.Slot;

/**
 * Changes a design as the next office would: other labels for the same fields, rows in another order and of other
 * heights, columns moved, the table elsewhere on the sheet. All lengths stay multiples of half a millimetre.
 */
final class DesignVariation {
    /** A table that ends lower would leave no room for a seal below it. */
    private static final double LOWEST = 236;

    /** Rows grow to this times their height at most. */
    private static final double TALLEST = 1.45;

    private final Map<String, List<String>> labels;
    private final Dice dice;

    /** @param labels what a field may be called; fields that are not in it keep their label */
    DesignVariation(Map<String, List<String>> labels, Dice dice) {
        this.labels = labels;
        this.dice = dice;
    }

    FormDesign of(FormDesign base) {
        double top = base.table().y() + dice.between(-3, 2);
        Area table = new Area(
                base.table().x() + dice.between(-4, 4), top, base.table().width(), 0);
        double height = base.rows().stream().mapToDouble(Row::height).sum()
                + base.opinions().stream().mapToDouble(Opinion::height).sum();
        double room = (LOWEST - top) / height;
        List<Row> rows = shuffled(base.rows(), base.photo()).stream()
                .map(row -> varied(row, Math.min(room, TALLEST)))
                .toList();
        return new FormDesign(
                base.key(),
                base.keys(),
                base.heading(),
                table,
                base.labelColumn(),
                base.above().map(this::relabelled),
                rows,
                base.photo(),
                base.opinions(),
                base.notes(),
                base.style());
    }

    /** Rows beside the portrait change places among themselves, those below it as well. */
    private List<Row> shuffled(List<Row> rows, Photo photo) {
        int end = photo.firstRow() + photo.rows();
        List<Row> changed = new ArrayList<>(rows.subList(0, photo.firstRow()));
        changed.addAll(shuffled(rows.subList(photo.firstRow(), end)));
        changed.addAll(shuffled(rows.subList(end, rows.size())));
        return changed;
    }

    private List<Row> shuffled(List<Row> rows) {
        List<Row> left = new ArrayList<>(rows);
        List<Row> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove(dice.below(left.size())));
        }
        return drawn;
    }

    private Row varied(Row row, double tallest) {
        double height = halves(row.height() * dice.between(tallest - (tallest > 1.2 ? 0.4 : 0.06), tallest));
        List<Slot> slots = new ArrayList<>();
        double moved = 0;
        for (int i = 0; i < row.slots().size(); i++) {
            Slot slot = row.slots().get(i);
            boolean last = i == row.slots().size() - 1;
            double grown = last ? 0 : halves(dice.between(-0.05, 0.08) * slot.width());
            slots.add(resized(relabelled(slot), grown - moved));
            moved = grown;
        }
        return new Row(height, slots);
    }

    private static Slot resized(Slot slot, double by) {
        return new Slot(slot.label(), slot.key(), slot.place(), slot.labelSize(), slot.width() + by);
    }

    private Slot relabelled(Slot slot) {
        List<String> names = labels.getOrDefault(slot.key(), List.of(slot.label()));
        String name = dice.of(names);
        boolean colon = slot.place() == FieldPlace.INSIDE && !name.endsWith("：");
        String bare = slot.place() == FieldPlace.INSIDE ? name : name.replace("：", "");
        return new Slot(colon ? name + "：" : bare, slot.key(), slot.place(), slot.labelSize(), slot.width());
    }

    private static double halves(double length) {
        return Math.round(length * 2) / 2.0;
    }
}
