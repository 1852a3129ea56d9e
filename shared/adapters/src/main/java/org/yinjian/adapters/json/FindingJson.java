package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import org.yinjian.core.assessment.Evidence;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Severity;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.dossier.ContentHash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A finding within a record. */
final class FindingJson {
    private FindingJson() {}

    static ObjectNode tree(Finding finding) {
        return Json.object()
                .put("code", finding.code().name())
                .put("severity", finding.severity().name())
                .put("subject", finding.subject())
                .put("message", finding.message())
                .set(
                        "clause",
                        finding.clause()
                                .<JsonNode>map(FindingJson::clause)
                                .orElseGet(JsonNodeFactory.instance::nullNode))
                .set("evidence", Json.array(finding.evidence(), FindingJson::evidence));
    }

    private static ObjectNode clause(Clause clause) {
        return Json.object()
                .put("notice", clause.notice())
                .put("ref", clause.ref())
                .put("quote", clause.quote());
    }

    private static ObjectNode evidence(Evidence evidence) {
        return Json.object()
                .put("document", evidence.document().value())
                .set("page", Json.number(evidence.page()))
                .set("box", Json.box(evidence.box()))
                .set("crop", text(evidence.crop()));
    }

    static Finding read(JsonNode node) {
        return new Finding(
                Json.needConstant(node, "code", FindingCode.class),
                Json.needConstant(node, "severity", Severity.class),
                needText(node, "subject"),
                needText(node, "message"),
                Json.present(node, "clause")
                        .map(clause -> new Clause(
                                needText(clause, "notice"), needText(clause, "ref"), needText(clause, "quote"))),
                Json.list(node, "evidence", FindingJson::evidence));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                new ContentHash(needText(node, "document")),
                Json.number(node, "page"),
                Json.box(node, "box"),
                text(node, "crop"));
    }
}
