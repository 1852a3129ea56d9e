package org.yinjian.testkit.sample;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a perfect reader would find of a form's seal. */
record SealTruth(DossierPlan plan, FormFile form, Decoy decoy) {
    /** Writes into the node and gives it back. */
    ObjectNode write(ObjectNode node) {
        Optional<PlacedSeal> deciding = form.seals().stream().findFirst();
        node.put("case", plan.seal().key());
        node.put("text", deciding.map(seal -> seal.design().text()).orElse(null));
        node.put("code", deciding.flatMap(seal -> seal.design().code()).orElse(null));
        node.put("kind", deciding.map(seal -> "round").orElse(null));
        node.put("expected", plan.seal().expected().name());
        ArrayNode defects = node.putArray("defects");
        plan.seal().defect().ifPresent(defect -> defects.add(defect.name()));
        node.putArray("acceptableDefects");
        node.put("decoy", deciding.isPresent() ? null : decoy.key());
        node.put("nearMissKind", plan.seal() == SealCase.NEAR_MISS ? "listed" : null);
        node.put("place", deciding.map(PlacedSeal::place).orElse(null));
        node.put("rimInked", deciding.map(seal -> seal.inking().covered()).orElse(null));
        node.put(
                "angleDeg",
                deciding.map(seal -> Math.round(seal.inking().angle() * 10) / 10.0)
                        .orElse(null));
        node.put("diameterMm", deciding.map(seal -> seal.design().diameterMm()).orElse(null));
        Optional<Rectangle2D> box = form.boxes().stream().findFirst();
        put(node, "box", box.flatMap(this::pixels));
        put(node, "boxNorm", box.map(SealTruth::fractions));
        ArrayNode others = node.putArray("others");
        for (int i = 1; i < form.seals().size(); i++) {
            ObjectNode other = others.addObject();
            other.put("text", form.seals().get(i).design().text());
            put(other, "box", pixels(form.boxes().get(i)));
        }
        return node;
    }

    private static void put(ObjectNode node, String key, Optional<List<? extends Number>> numbers) {
        numbers.ifPresentOrElse(
                found -> {
                    ArrayNode array = node.putArray(key);
                    found.forEach(array::addPOJO);
                },
                () -> node.putNull(key));
    }

    /** Left, top, right and bottom; none for a PDF, whose pixels are the reader's choice. */
    private Optional<List<? extends Number>> pixels(Rectangle2D box) {
        boolean photograph = form.extension().equals("jpg") && plan.condition() != Condition.SCAN_PDF_MULTI;
        return form.page()
                .filter(page -> photograph)
                .map(page -> List.of(
                        Math.round(box.getMinX() * page.getWidth()),
                        Math.round(box.getMinY() * page.getHeight()),
                        Math.round(box.getMaxX() * page.getWidth()),
                        Math.round(box.getMaxY() * page.getHeight())));
    }

    private static List<? extends Number> fractions(Rectangle2D box) {
        return Stream.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
                .map(value -> Math.round(value * 10_000) / 10_000.0)
                .toList();
    }
}
