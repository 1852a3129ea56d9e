package org.yinjian.functions.office.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.review.Owed;
import org.yinjian.core.review.Wording;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.ReviewedDossiers;

/** One dossier as a page: findings with their evidence, fields, seal, documents, and what was and can be decided. */
final class DossierPage {
    private final Campaign campaign;
    private final ReviewedDossiers.Dossier dossier;
    private final Optional<String> askedName;
    private final Optional<Contact> contact;
    private final FileRows files;

    /** @param reviewer who looks at it; typed on the page where nobody logs in */
    DossierPage(Collaborators with, ReviewedDossiers.Dossier dossier, String reviewer) {
        this.campaign = with.judge().campaign(dossier.standing().key().campaign());
        this.dossier = dossier;
        this.askedName = with.settings().reviewersStateTheirName() ? Optional.of(reviewer) : Optional.empty();
        this.contact = with.dossiers().find(dossier.standing().key()).flatMap(Manifest::contact);
        this.files = new FileRows(with, campaign, askedName);
    }

    /** @param message what went wrong with the last request */
    String html(Optional<String> message) {
        Reviewed reviewed = dossier.reviewed();
        Assessment record = reviewed.record();
        Html html = Html.page("受理号 " + record.dossier());
        html.raw("<p><a href=\"/?campaign=").text(campaign.id()).raw("\">返回队列</a></p>");
        message.ifPresent(words ->
                html.raw("<p role=\"alert\" class=\"alert\">").text(words).raw("</p>"));
        html.element("p", whose(record));
        html.raw("<p class=\"" + reviewed.outcome() + "\">")
                .text(Wording.of(reviewed.outcome()) + " · " + Wording.of(reviewed.state()))
                .raw("</p>");
        if (reviewed.overtaken()) {
            html.raw("<p class=\"alert\">").text("上次处理之后材料有变动，请重新审核。").raw("</p>");
        }
        if (new Owed(campaign).waitsForAPerson(reviewed)) {
            html.raw("<p class=\"alert\">")
                    .text("有存疑的项目，补正通知尚未发出，等审核人点击“通知补正”。")
                    .raw("</p>");
        }
        html.element("p", answered());
        new DecisionForm(dossier, askedName).open(html);
        new FindingRows(campaign, dossier).write(html);
        new FieldRows(campaign, dossier).write(html);
        seal(html, record);
        documents(html, record);
        DecisionForm.close(html);
        files.write(html, dossier.standing().key());
        new AuditTrail(campaign).write(html, dossier.decisions());
        return html.end();
    }

    private static String whose(Assessment record) {
        return record.value(FieldKeys.NAME).orElse("姓名未读出") + "　"
                + record.value(FieldKeys.UNIT).orElse("单位未读出");
    }

    /** Whom a letter would reach. */
    private String answered() {
        return contact.map(address -> "通知发往：" + address.address()).orElse("没有联系邮箱，通知不会自动发出，请另行告知单位。");
    }

    private void seal(Html html, Assessment record) {
        html.element("h2", "公章");
        html.element("p", Wording.of(record.seal().outcome()));
        html.element("p", "印文：" + record.seal().text().orElse("—"));
        html.raw("<div class=\"imprints\">");
        record.seal().imprints().forEach(imprint -> {
            html.raw("<figure>");
            html.evidence(
                    campaign.id().value(),
                    EvidenceCrop.of(record.dossier(), imprint).path());
            html.element(
                            "figcaption",
                            place(imprint.seal()) + "：" + (imprint.text().isBlank() ? "未读出" : imprint.text()))
                    .raw("</figure>");
        });
        html.raw("</div>");
    }

    private static String place(SealOnPage seal) {
        return seal.inOpinionCell() ? "报名表意见栏" : seal.onForm() ? "报名表其他位置" : "其他材料";
    }

    private static void documents(Html html, Assessment record) {
        html.element("h2", "材料").raw("<ul>");
        record.documents()
                .forEach(document -> html.element(
                        "li",
                        document.file() + "（"
                                + document.problem().map(Wording::of).orElseGet(() -> kinds(document))
                                + "）"));
        html.raw("</ul>");
    }

    /** Of a file with several kinds, the pages of each. */
    private static String kinds(AssessedDocument document) {
        return document.pages().size() <= 1
                ? Wording.of(document.kind())
                : document.parts().stream()
                        .map(part -> Wording.of(part.kind())
                                + part.pages().stream().map(String::valueOf).collect(Collectors.joining("、", "第", "页")))
                        .collect(Collectors.joining("；"));
    }
}
