package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.PocketApparatus;
import org.yinjian.testkit.capture.UsualApparatus;
import org.yinjian.testkit.capture.WornApparatus;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.FontSet;
import org.yinjian.testkit.draw.SealCut;

/** Imprints whose fonts, inks, workshops and devices are alike. */
public enum ImprintFamily {
    /** To choose thresholds on. */
    PRACTICE(
            FontSet.FIRST,
            new UsualApparatus(),
            List.of(SealFont.NOTO_SERIF, SealFont.NOTO_SERIF, SealFont.NOTO_SANS_BOLD, SealFont.WENKAI)),
    /** Shares no font, ink or device with {@link #PRACTICE}: to measure on, never to choose anything on. */
    FROZEN(
            FontSet.HELD_OUT,
            new WornApparatus(),
            List.of(SealFont.UMING, SealFont.UMING, SealFont.UKAI, SealFont.XIAOWEI)),
    /** The fonts of {@link #PRACTICE}, any red, workshop and device: to find out what else than the font is misread. */
    REHEARSAL(FontSet.SHUFFLED, new UsualApparatus(), PRACTICE.seals),
    /** To train the seals' recogniser on: fonts from outside that no other family has, any red, workshop and device. */
    TRAINING(FontSet.FIRST, new UsualApparatus(), List.of());

    private static final List<Color> PAPERS = List.of(
            new Color(253, 253, 252), new Color(250, 250, 250), new Color(247, 246, 240), new Color(238, 238, 234));

    private final FontSet print;

    @SuppressWarnings("ImmutableEnumChecker") // the devices keep nothing
    private final Apparatus apparatus;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<SealFont> seals;

    ImprintFamily(FontSet print, Apparatus apparatus, List<SealFont> seals) {
        this.print = print;
        this.apparatus = apparatus;
        this.seals = List.copyOf(seals);
    }

    FontSet print() {
        return print;
    }

    Apparatus apparatus(Dice dice) {
        return (this == TRAINING || this == REHEARSAL) && dice.chance(0.5) ? new PocketApparatus() : apparatus;
    }

    /** How a picture is taken: to train on, more often than usual in a way that is hard to read. */
    Taking taking(Dice dice) {
        Taking any = Taking.draw(dice);
        return this == TRAINING && !any.photographed() && dice.chance(0.4) ? Taking.draw(dice) : any;
    }

    /** What becomes of an imprint: to train on, seldom nothing. */
    Condition condition(Dice dice) {
        Condition any = Condition.draw(dice);
        return this == TRAINING && any == Condition.CLEAR && dice.chance(0.7) ? Condition.draw(dice) : any;
    }

    List<SealFont> seals() {
        return seals;
    }

    Color paper(Dice dice) {
        return this == PRACTICE ? PAPERS.getFirst() : dice.of(PAPERS);
    }

    /** A red ink: of practice a stamp pad's, of the frozen set cinnabar, wine and orange, else any. */
    Color red(Dice dice) {
        return switch (this) {
            case PRACTICE -> new Color(dice.between(188, 222), dice.between(18, 52), dice.between(30, 66));
            case FROZEN ->
                dice.chance(0.5)
                        ? new Color(dice.between(206, 236), dice.between(52, 84), dice.between(40, 64))
                        : new Color(dice.between(160, 192), dice.between(10, 40), dice.between(36, 72));
            case REHEARSAL, TRAINING -> new Color(dice.between(150, 245), dice.between(5, 90), dice.between(10, 90));
        };
    }

    /** The size of the dots where ink does not take, millimetres. */
    double dot(Dice dice) {
        return this == PRACTICE ? 0.35 : dice.between(0.22, 0.6);
    }

    /** The proportions of a workshop. */
    SealCut cut(Dice dice) {
        boolean starless = dice.chance(0.04);
        return switch (this) {
            case PRACTICE ->
                new SealCut(
                        dice.between(0.8, 1.4),
                        dice.chance(0.3),
                        starless ? 0 : dice.between(0.26, 0.34),
                        dice.between(0.24, 0.28),
                        dice.between(232.0, 258.0));
            case FROZEN, REHEARSAL, TRAINING ->
                new SealCut(
                        dice.between(0.6, 1.6),
                        dice.chance(0.4),
                        starless ? 0 : dice.between(0.22, 0.36),
                        dice.between(0.22, 0.3),
                        dice.between(222.0, 272.0));
        };
    }

    /** As the command line names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
