package org.yinjian.adapters.report;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.review.Wording;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.SealVerdict;

/** One dossier on the page. */
final class DossierSection {
    private final Campaign campaign;
    private final Html html;

    DossierSection(Campaign campaign, Html html) {
        this.campaign = campaign;
        this.html = html;
    }

    void write(Assessment record, String anchor) {
        boolean open = record.outcome() != Outcome.COMPLETE;
        html.open("article", "id", anchor, "class", "dossier");
        html.ownMarkup(open ? "<details open=\"open\">" : "<details>").open("summary");
        html.element("span", Wording.of(record.outcome()), "class", "chip " + Tone.of(record.outcome()));
        html.element("strong", record.dossier().value());
        html.element("span", record.value(FieldKeys.NAME).orElse("（姓名未读出）"));
        html.element("span", record.value(FieldKeys.UNIT).orElse(""), "class", "quiet");
        html.close("summary").line();
        findings(record);
        html.open("div", "class", "columns");
        html.open("div").element("h3", "报名表");
        fields(record);
        html.close("div").open("div").element("h3", "公章");
        seal(record, record.seal());
        certificates(record.certificates());
        documents(record.documents());
        html.close("div").close("div");
        html.ownMarkup("</details>").close("article").line();
    }

    private void findings(Assessment record) {
        if (record.findings().isEmpty()) {
            html.element("p", "没有发现问题。", "class", "quiet");
            return;
        }
        html.open("ol", "class", "findings");
        record.findings().forEach(finding -> {
            html.open("li")
                    .element("span", Wording.of(finding.severity()), "class", "chip " + Tone.of(finding.severity()));
            html.element("b", Wording.subject(finding, campaign)).text("　" + finding.message());
            finding.clause()
                    .ifPresent(clause -> html.open("blockquote")
                            .text("“" + clause.quote() + "”")
                            .element("cite", clause.notice() + " " + clause.ref())
                            .close("blockquote"));
            if (finding.severity() != Severity.NOTE) {
                evidence(finding);
            }
            html.close("li").line();
        });
        html.close("ol");
    }

    private void evidence(Finding finding) {
        List<String> crops = finding.evidence().stream()
                .map(Evidence::crop)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        crops.forEach(crop -> picture(crop, "证据：" + finding.message()));
    }

    /** A picture that opens in full; pictures far down the page are loaded when they come into view. */
    private void picture(String path, String alternative) {
        String target = Html.path(path);
        html.open("a", "href", target, "class", "crop");
        html.empty("img", "src", target, "loading", "lazy", "alt", alternative);
        html.close("a");
    }

    private void fields(Assessment record) {
        html.open("table", "class", "fields").ownMarkup("<tbody>");
        record.fields().forEach((key, field) -> field(key, field));
        html.ownMarkup("</tbody></table>").line();
    }

    private void field(String key, AssessedField field) {
        FieldValue read = field.read();
        html.open("tr")
                .element("th", Wording.label(key, campaign), "scope", "row")
                .open("td");
        String shown = key.equals(FieldKeys.PORTRAIT)
                ? read.value()
                        .map(there -> Boolean.parseBoolean(there) ? "有" : "无")
                        .orElse("")
                : read.value().orElse("");
        html.element("div", shown, "class", "value");
        if (!read.alternatives().isEmpty()) {
            html.element("div", "或：" + String.join("、", read.alternatives()), "class", "quiet");
        }
        html.close("td").open("td");
        html.element("span", Wording.of(read.status()), "class", "chip " + Tone.of(read.status()));
        if (read.value().isPresent()) {
            html.element("div", "%d%%".formatted(Math.round(read.confidence() * 100)), "class", "quiet number");
        }
        html.close("td").open("td");
        field.crop().ifPresent(crop -> picture(crop, Wording.label(key, campaign) + "的图像"));
        html.close("td").close("tr");
    }

    private void seal(Assessment record, SealVerdict verdict) {
        html.open("p").element("span", Wording.of(verdict.outcome()), "class", "chip " + Tone.of(verdict.outcome()));
        html.element("b", verdict.text().orElse("（没有读出文字）")).close("p");
        html.element(
                "p",
                Wording.of(verdict.kind()) + " · " + Wording.of(verdict.relation())
                        + verdict.owner().map(owner -> " · " + owner).orElse(""),
                "class",
                "quiet");
        html.open("div", "class", "seals");
        verdict.imprints().forEach(imprint -> imprint(record, imprint));
        html.close("div");
    }

    private void imprint(Assessment record, JudgedImprint imprint) {
        html.open("figure");
        picture(EvidenceCrop.of(record.dossier(), imprint).path(), "印章：" + imprint.text());
        String place = imprint.seal().inOpinionCell() ? "在意见栏内" : "不在意见栏内";
        String size = imprint.seal()
                .imprint()
                .diameterMm()
                .map(" · %.1f毫米"::formatted)
                .orElse("");
        html.element("figcaption", imprint.text() + "（" + place + size + "）").close("figure");
    }

    private void certificates(List<AssessedCertificate> certificates) {
        html.element("h3", "荣誉证书（" + certificates.size() + "）");
        html.open("ul");
        certificates.forEach(certificate -> html.element(
                "li",
                certificate.read().title().orElse("（名称未读出）")
                        + certificate
                                .read()
                                .holder()
                                .map(holder -> " · " + holder)
                                .orElse("")
                        + certificate
                                .read()
                                .awarder()
                                .map(awarder -> " · " + awarder)
                                .orElse("")
                        + certificate.read().date().map(date -> " · " + date).orElse("")
                        + " · " + certificate.file()));
        html.close("ul").line();
    }

    private void documents(List<AssessedDocument> documents) {
        html.element("h3", "文件（" + documents.size() + "）");
        html.open("ul");
        documents.forEach(document -> html.element(
                "li",
                document.container().map(container -> container + " / ").orElse("") + document.file() + " · "
                        + Wording.of(document.kind())
                        + document.problem()
                                .map(problem -> " · " + Wording.of(problem))
                                .orElse("")));
        html.close("ul").line();
    }
}
