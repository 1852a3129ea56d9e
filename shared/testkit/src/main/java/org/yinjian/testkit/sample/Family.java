package org.yinjian.testkit.sample;

import java.awt.Color;
import java.util.List;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.PocketApparatus;
import org.yinjian.testkit.capture.UsualApparatus;
import org.yinjian.testkit.capture.WornApparatus;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.FontSet;
import org.yinjian.testkit.draw.SealCut;

/** Samples whose fonts, layouts, paper and captures are alike. */
public enum Family {
    FIRST(FontSet.FIRST, new UsualApparatus()),
    /** Fonts and devices of {@link #FIRST}, its forms reprinted by many offices: to find out on what is too narrow. */
    PRACTICE(FontSet.FIRST, new UsualApparatus()),
    /** Today's devices, crowded tables, the first family's fonts in other places: to find out on what is too narrow. */
    REHEARSAL(FontSet.SHUFFLED, new PocketApparatus()),
    /**
     * Shares no font, no print of a form and no device with {@link #FIRST}: to measure on, never to tune on. What its
     * truth says is as readable as before.
     */
    HELD_OUT(FontSet.HELD_OUT, new WornApparatus());

    private static final Color WHITE = new Color(253, 253, 252);
    private static final List<Color> WHITES =
            List.of(new Color(250, 250, 250), new Color(247, 246, 240), new Color(238, 238, 234));
    private static final List<Color> COLOURS = List.of(
            new Color(250, 240, 206), new Color(224, 238, 226), new Color(224, 234, 244), new Color(248, 230, 230));

    private final FontSet fonts;

    @SuppressWarnings("ImmutableEnumChecker") // the devices keep nothing
    private final Apparatus apparatus;

    Family(FontSet fonts, Apparatus apparatus) {
        this.fonts = fonts;
        this.apparatus = apparatus;
    }

    FontSet fonts() {
        return fonts;
    }

    Apparatus apparatus() {
        return apparatus;
    }

    /** A form as one of the family's offices printed it. */
    FormDesign design(SampleForm form, boolean regrouped, Dice dice) {
        return switch (this) {
            case FIRST -> form.design(regrouped);
            case PRACTICE -> PracticeForms.design(form, regrouped, dice);
            case REHEARSAL -> RehearsalForms.design(form, regrouped, dice);
            case HELD_OUT -> HeldOutForms.design(form, regrouped, dice);
        };
    }

    Color paper(Dice dice) {
        return isUsual() ? WHITE : dice.of(dice.chance(0.7) ? WHITES : COLOURS);
    }

    SealCut cut(Dice dice) {
        return isUsual() ? SealCut.USUAL : SealCut.other(dice);
    }

    /** Whether its paper is white and its seals come from one workshop. */
    private boolean isUsual() {
        return this == FIRST || this == PRACTICE;
    }
}
