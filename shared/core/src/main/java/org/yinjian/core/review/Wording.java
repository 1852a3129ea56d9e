package org.yinjian.core.review;

import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.decision.ReviewState;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOutcome;

/** The Chinese words of tables and pages for what the record says in codes. */
public final class Wording {
    private Wording() {}

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> "齐全";
            case NEEDS_REVIEW -> "待人工审核";
            case NEEDS_CORRECTION -> "需补正";
            case EXCLUDED -> "不符合资格";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case NOTE -> "提示";
            case REVIEW -> "人工核对";
            case CORRECT -> "补正";
            case EXCLUDE -> "排除";
        };
    }

    public static String of(SealOutcome outcome) {
        return switch (outcome) {
            case PASS -> "通过";
            case REVIEW -> "待核对";
            case FAIL -> "不通过";
        };
    }

    public static String of(ReviewState state) {
        return switch (state) {
            case OPEN -> "尚未决定";
            case CORRECTION_ASKED -> "已通知补正";
            case ACCEPTED -> "已通过";
            case REFUSED -> "不予受理";
        };
    }

    public static String of(FieldStatus status) {
        return switch (status) {
            case READ -> "已读";
            case UNSURE -> "存疑";
            case BLANK -> "空白";
            case MISSING -> "未找到";
        };
    }

    public static String of(DocumentKind kind) {
        return switch (kind) {
            case REGISTRATION_FORM -> "报名表";
            case HONOUR_CERTIFICATE -> "荣誉证书";
            case ID_PHOTO -> "证件照";
            case OTHER -> "其他";
            case UNREADABLE -> "无法读取";
        };
    }

    public static String of(DocumentProblem problem) {
        return switch (problem) {
            case TRUNCATED -> "损坏或不完整";
            case ENCRYPTED -> "已加密";
            case EMPTY -> "空文件";
            case TOO_LARGE -> "过大";
            case UNSUPPORTED -> "格式不支持";
            case BOMB -> "压缩炸弹";
        };
    }

    public static String of(SealKind kind) {
        return switch (kind) {
            case OFFICIAL -> "单位公章";
            case DEPARTMENT -> "部门公章";
            case CONTRACT -> "合同专用章";
            case FINANCE -> "财务专用章";
            case INVOICE -> "发票专用章";
            case ADMISSIONS -> "招生专用章";
            case OTHER_SPECIAL -> "其他专用章";
            case PERSONAL -> "个人名章";
            case UNKNOWN -> "未知";
        };
    }

    public static String of(OwnerRelation relation) {
        return switch (relation) {
            case UNIT -> "本单位";
            case PARENT -> "上级法人单位";
            case OWN_DEPARTMENT -> "所属部门";
            case OTHER_DEPARTMENT -> "同单位其他部门";
            case OTHER_UNIT -> "其他单位";
            case UNKNOWN -> "未知";
        };
    }

    /** What a finding is about, as its form and its reader call it. */
    public static String subject(Finding finding, Campaign campaign) {
        String subject = finding.subject();
        if (subject.startsWith("fields.")) {
            String key = subject.substring("fields.".length());
            return label(key, campaign);
        }
        return switch (subject) {
            case "seal" -> "公章";
            case "certificates" -> "荣誉证书";
            case "dossier" -> "整份材料";
            default -> "文件";
        };
    }

    /** A field's label as printed; its key where the campaign has no such field. */
    public static String label(String key, Campaign campaign) {
        return campaign.form().fields().stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.labels().getFirst())
                .findFirst()
                .orElse(key);
    }
}
