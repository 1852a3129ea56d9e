package org.yinjian.core.campaign;

/** Where a field's value stands relative to its label. */
public enum FieldPlace {
    RIGHT_OF,
    BELOW,
    /** In the label's own cell or line, after the label. */
    INSIDE,
    /** The date written inside the opinion cell. */
    OPINION_DATE,
    /** A picture in the label's cell or in place of it. */
    PICTURE
}
