package org.yinjian.adapters.report;

import org.yinjian.core.assessment.FindingCode;

/** A few Chinese characters for each kind of finding, for charts and tables. */
public final class FindingNames {
    private FindingNames() {}

    public static String of(FindingCode code) {
        return switch (code) {
            case NO_SEAL -> "没有公章";
            case NAME_MISMATCH -> "公章名称不符";
            case SPECIAL_PURPOSE_SEAL -> "专用章";
            case OTHER_DEPARTMENT -> "其他部门的章";
            case OUTSIDE_OPINION_CELL -> "章不在意见栏";
            case GREY_COPY -> "黑白复印的章";
            case OTHER_COLOUR -> "非红色的章";
            case INCOMPLETE -> "章不完整";
            case PASTED_IMAGE -> "贴图的章";
            case ILLEGIBLE -> "章认不清";
            case SEAL_NOTE -> "公章提示";
            case SAME_IMPRINT -> "印章雷同";
            case SEAL_REGISTER -> "印章登记核对";
            case DIGITAL_SIGNATURE -> "数字签名";
            case MISSING_FIELD -> "栏目空白";
            case INVALID_PHONE -> "电话不对";
            case INVALID_EMAIL -> "邮箱不对";
            case INVALID_AGE -> "年龄不对";
            case INVALID_POSTCODE -> "邮编不对";
            case INVALID_FIELD -> "填写不对";
            case UNSURE_FIELD -> "栏目存疑";
            case MISSING_PORTRAIT -> "缺照片";
            case MISSING_FORM -> "缺报名表";
            case DUPLICATE_FORM -> "多份报名表";
            case CERTIFICATE_COUNT -> "证书不足";
            case CERTIFICATE_DUPLICATE -> "证书重复";
            case NOT_A_CERTIFICATE -> "不是证书";
            case CERTIFICATE_UNREADABLE -> "证书认不清";
            case CERTIFICATE_HOLDER_MISMATCH -> "证书姓名不符";
            case UNREADABLE_FILE -> "文件打不开";
            case LATE -> "逾期";
            case QUOTA_EXCEEDED -> "超出名额";
            case APPLICANT_DUPLICATE -> "重复申报";
            case EXCLUDED_PERSON -> "已获表扬";
            case PRIORITY -> "优先入围";
            case CHANNEL -> "申报渠道";
            case ONLINE_DIFFERENCE -> "与线上不一致";
            case ONLINE_MISSING -> "线上未填报";
        };
    }
}
