package org.yinjian.core.review;

import org.yinjian.core.assessment.FindingCode;

/** What a unit should send to put a finding right. */
final class WhatToSend {
    private static final String SEALED_FORM = "重新盖章后的报名表彩色扫描件或照片（印章清晰完整，盖在单位意见栏内）。";
    private static final String FORM = "更正后重新盖章的报名表彩色扫描件或照片。";
    private static final String CERTIFICATE = "荣誉证书的彩色扫描件或照片，每份证书一页，文字清晰。";
    private static final String NOTHING = "暂不需要提交材料，工作组核对后另行通知。";

    private WhatToSend() {}

    static String forFinding(FindingCode code) {
        return switch (code) {
            case NO_SEAL,
                    NAME_MISMATCH,
                    SPECIAL_PURPOSE_SEAL,
                    OTHER_DEPARTMENT,
                    OUTSIDE_OPINION_CELL,
                    GREY_COPY,
                    OTHER_COLOUR,
                    INCOMPLETE,
                    PASTED_IMAGE,
                    ILLEGIBLE -> SEALED_FORM;
            case MISSING_FIELD,
                    INVALID_PHONE,
                    INVALID_EMAIL,
                    INVALID_AGE,
                    INVALID_POSTCODE,
                    INVALID_FIELD,
                    UNSURE_FIELD -> FORM;
            case MISSING_PORTRAIT -> "一寸免冠照片的电子文件（JPG），或贴好照片的报名表扫描件。";
            case MISSING_FORM, DUPLICATE_FORM -> "填写完整并加盖公章的报名表彩色扫描件或照片，一份。";
            case CERTIFICATE_COUNT,
                    CERTIFICATE_DUPLICATE,
                    NOT_A_CERTIFICATE,
                    CERTIFICATE_UNREADABLE,
                    CERTIFICATE_HOLDER_MISMATCH -> CERTIFICATE;
            case UNREADABLE_FILE -> "能够打开的同一文件（PDF或JPG，不加密码）。";
            case ONLINE_DIFFERENCE, ONLINE_MISSING -> "请登录线上填报页面核对并更正，或回复说明以哪一处为准。";
            case LATE,
                    QUOTA_EXCEEDED,
                    APPLICANT_DUPLICATE,
                    EXCLUDED_PERSON,
                    PRIORITY,
                    CHANNEL,
                    SEAL_NOTE,
                    SAME_IMPRINT,
                    SEAL_REGISTER,
                    DIGITAL_SIGNATURE -> NOTHING;
        };
    }
}
