package org.yinjian.testkit.sample;

/** Which form the samples fill in. */
public enum SampleForm {
    /** The form of the campaigns that ship. */
    FIRST,
    /** A quite different one, whose campaign is only data: {@code org/yinjian/testkit/campaigns/xianjin-2022}. */
    SECOND;

    /** One of the form's two prints. */
    FormDesign design(boolean regrouped) {
        return switch (this) {
            case FIRST -> regrouped ? FirstForm.REGROUPED : FirstForm.NOTICE;
            case SECOND -> regrouped ? SecondForm.REGROUPED : SecondForm.PRINTED;
        };
    }

    /** How long after the first campaign its dossiers are signed, in months. */
    int monthsLater() {
        return this == FIRST ? 0 : 11;
    }

    /** Whether a fault can be made on this form. */
    boolean knows(FieldFault fault) {
        return design(false).has(fault.field());
    }
}
