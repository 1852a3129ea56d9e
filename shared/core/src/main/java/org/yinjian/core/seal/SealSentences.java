package org.yinjian.core.seal;

/** What is wrong with a seal, in sentences that the unit understands. */
final class SealSentences {
    private final String unit;
    private final String seen;

    /**
     * @param unit the form's 单位名称
     * @param seen what the seal is read to say
     */
    SealSentences(String unit, String seen) {
        this.unit = unit.isBlank() ? "表中单位" : "“" + unit.strip() + "”";
        this.seen = seen.isBlank() ? "" : "“" + seen + "”";
    }

    String of(SealDefect defect) {
        return switch (defect) {
            case NO_SEAL -> "报名表上未发现单位公章，请在“单位意见”栏加盖" + unit + "或其所属法人单位的公章。";
            case NAME_MISMATCH -> "所盖印章为" + seen + "，与表中单位名称" + unit + "不是同一单位，请加盖本单位（或部门）公章。";
            case SPECIAL_PURPOSE_SEAL -> "所盖印章" + seen + "为专用章，不能代替单位公章，请加盖" + unit + "的公章。";
            case OTHER_DEPARTMENT -> "所盖印章为" + seen + "，与表中单位" + unit + "不是同一部门，需人工核对。";
            case OUTSIDE_OPINION_CELL -> "印章未盖在“单位意见”栏内，需人工核对。";
            case GREY_COPY -> "印章没有颜色，应为黑白复印件，请核对原件或彩色扫描件。";
            case OTHER_COLOUR -> "印章不是红色，需人工核对。";
            case INCOMPLETE -> "印章不完整，印文缺失，无法据以确认单位，请核对或重新盖章。";
            case PASTED_IMAGE -> "印章是后贴到电子文档上的图片，不是实际盖章，需人工核对。";
            case ILLEGIBLE -> "印章上的单位名称无法可靠辨认" + (seen.isEmpty() ? "" : "（疑似" + seen + "）") + "，需人工核对。";
        };
    }

    /** The sentence for an oval that bears the right name. */
    String oval() {
        return "印章" + seen + "呈椭圆形（或为斜拍所致），单位公章应为圆形，需人工核对。";
    }

    /** The sentence for a seal that may be right on a form whose own unit is in doubt. */
    String unitInDoubt() {
        return "表中单位名称辨认存疑，无法据以核对印章" + seen + "，需人工核对。";
    }
}
