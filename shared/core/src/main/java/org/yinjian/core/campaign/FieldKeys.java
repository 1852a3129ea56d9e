package org.yinjian.core.campaign;

/** Keys of the fields that rules across fields ask for; a campaign whose form has such a field gives it this key. */
public final class FieldKeys {
    public static final String RECOMMENDING_UNIT = "recommendingUnit";
    public static final String NAME = "name";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";
    public static final String UNIT = "unit";
    public static final String PORTRAIT = "portrait";

    private FieldKeys() {}
}
