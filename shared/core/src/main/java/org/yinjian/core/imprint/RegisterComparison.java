package org.yinjian.core.imprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.text.EditDistance;
import org.yinjian.core.text.PlainText;

/**
 * An imprint against a registered seal of the same owner.
 *
 * @param seal the registered seal
 * @param agreements what agrees, in Chinese words: 印文, 编码, 直径, 五角星, 版式
 * @param doubts what seems to differ, one Chinese clause each; a reading or a scale may be to blame
 * @param differences what certainly differs, one Chinese clause each: this is another seal
 */
public record RegisterComparison(
        RegisteredSeal seal, List<String> agreements, List<String> doubts, List<String> differences) {
    /** A text that was read less surely proves no difference. */
    private static final double SURE_TEXT = 0.95;

    /** One digit or character may be misread, two are another's. */
    private static final int MISREAD = 1;

    /** Scales of scans and pictures are off by some per cent. */
    private static final double SAME_SIZE = 0.08;

    private static final double OTHER_SIZE = 0.15;

    public RegisterComparison {
        agreements = List.copyOf(agreements);
        doubts = List.copyOf(doubts);
        differences = List.copyOf(differences);
    }

    /** Against the registered seal that it agrees with best; empty where none is registered. */
    public static Optional<RegisterComparison> best(KeptImprint imprint, List<RegisteredSeal> registered) {
        return registered.stream()
                .map(seal -> of(imprint, seal))
                .min(Comparator.comparingInt((RegisterComparison found) ->
                                found.differences().size())
                        .thenComparingInt(found -> found.doubts().size())
                        .thenComparingInt(found -> -found.agreements().size()));
    }

    static RegisterComparison of(KeptImprint imprint, RegisteredSeal seal) {
        RegisterComparison comparison = new Points(imprint, seal.imprint())
                .text()
                .code()
                .size()
                .star()
                .layout()
                .against(seal);
        return comparison;
    }

    /** Whether it is held to be the registered seal: nothing differs, and more than its text says so. */
    public boolean agrees() {
        return differences.isEmpty()
                && doubts.isEmpty()
                && (agreements.contains(Points.LAYOUT) || agreements.contains(Points.CODE));
    }

    /** Whether there is anything to tell. */
    public boolean says() {
        return agrees() || !doubts.isEmpty() || !differences.isEmpty();
    }

    /** Gathers the points of one comparison. */
    private static final class Points {
        static final String CODE = "编码";
        static final String LAYOUT = "版式";

        private final KeptImprint imprint;
        private final KeptImprint known;
        private final List<String> agreements = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();

        Points(KeptImprint imprint, KeptImprint known) {
            this.imprint = imprint;
            this.known = known;
        }

        Points text() {
            String text = PlainText.of(imprint.text());
            String before = PlainText.of(known.text());
            if (text.isEmpty() || before.isEmpty()) {
                return this;
            }
            int apart = EditDistance.between(text, before);
            boolean sure = Math.min(imprint.confidence(), known.confidence()) >= SURE_TEXT;
            String clause = "印文“%s”与登记的“%s”不同".formatted(imprint.text(), known.text());
            note(apart == 0, apart > MISREAD && sure, "印文", clause);
            return this;
        }

        Points code() {
            if (imprint.code().isPresent() && known.code().isPresent()) {
                String code = imprint.code().get();
                String before = known.code().get();
                int apart = EditDistance.between(code, before);
                note(apart == 0, apart > MISREAD, CODE, "编码%s与登记的%s不同".formatted(code, before));
            }
            return this;
        }

        Points size() {
            if (imprint.diameterMm().isPresent() && known.diameterMm().isPresent()) {
                double size = imprint.diameterMm().get();
                double before = known.diameterMm().get();
                double apart = Math.abs(size - before) / before;
                if (apart <= SAME_SIZE || apart >= OTHER_SIZE) {
                    note(
                            apart <= SAME_SIZE,
                            false,
                            "直径",
                            "直径约%d毫米，登记的约%d毫米".formatted(Math.round(size), Math.round(before)));
                }
            }
            return this;
        }

        Points star() {
            String seen = imprint.star() ? "有" : "未见";
            note(imprint.star() == known.star(), false, "五角星", seen + "五角星，与登记的不同");
            return this;
        }

        Points layout() {
            if (imprint.trace().isPresent() && known.trace().isPresent()) {
                Likeness likeness =
                        Likeness.of(known.trace().get(), imprint.trace().get());
                if (likeness.sameDesign() || likeness.otherDesign()) {
                    note(likeness.sameDesign(), false, LAYOUT, "文字排列或字形与登记的不同");
                }
            }
            return this;
        }

        private void note(boolean same, boolean certain, String what, String clause) {
            if (same) {
                agreements.add(what);
            } else {
                (certain ? differences : doubts).add(clause);
            }
        }

        RegisterComparison against(RegisteredSeal seal) {
            return new RegisterComparison(seal, agreements, doubts, differences);
        }
    }
}
