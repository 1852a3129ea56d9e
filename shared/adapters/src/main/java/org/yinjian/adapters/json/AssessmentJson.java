package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.array;
import static org.yinjian.adapters.json.Json.decimal;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.number;
import static org.yinjian.adapters.json.Json.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yinjian.core.assessment.AssessedCertificate;
import org.yinjian.core.assessment.AssessedField;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Assessment.CampaignVersion;
import org.yinjian.core.certificate.Certificate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The assessment record as JSON, {@code yinjian/assessment/1}.
 *
 * <p>Reading a record back gives what the record says: an imprint's unwrapped strips are not in it.
 */
public final class AssessmentJson {
    private AssessmentJson() {}

    /** Indented, with a line feed at the end. */
    public static String write(Assessment record) {
        return Json.pretty(tree(record));
    }

    /** On one line, for stores. */
    public static String writeCompact(Assessment record) {
        return Json.compact(tree(record));
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException when the text is no such record
     */
    public static Assessment read(String json) {
        return Json.parse(json, AssessmentJson::record);
    }

    private static ObjectNode tree(Assessment record) {
        ObjectNode fields = Json.object();
        record.fields().forEach((key, field) -> fields.set(key, field(field)));
        return Json.object()
                .put("schema", Assessment.SCHEMA)
                .put("dossier", record.dossier().value())
                .set("campaign", campaign(record.campaign()))
                .set("receivedAt", Json.instant(record.receivedAt()))
                .set("documents", array(record.documents(), AssessedDocumentJson::tree))
                .set("fields", fields)
                .set("seal", SealJson.tree(record.dossier(), record.seal()))
                .set("certificates", array(record.certificates(), AssessmentJson::certificate))
                .set("findings", array(record.findings(), FindingJson::tree))
                .put("outcome", record.outcome().name());
    }

    static ObjectNode campaign(CampaignVersion campaign) {
        return Json.object().put("id", campaign.id()).put("version", campaign.version());
    }

    static CampaignVersion campaign(JsonNode node) {
        return new CampaignVersion(needText(node, "id"), needText(node, "version"));
    }

    private static ObjectNode field(AssessedField field) {
        FieldValue read = field.read();
        return Json.object()
                .set("value", text(read.value()))
                .set("raw", text(read.raw()))
                .put("status", read.status().name())
                .set("confidence", decimal(read.confidence()))
                .set("document", text(read.document()))
                .set("page", number(read.page()))
                .set("box", Json.box(read.box()))
                .set("crop", text(field.crop()))
                .set("alternatives", Json.texts(read.alternatives()));
    }

    private static ObjectNode certificate(AssessedCertificate certificate) {
        Certificate read = certificate.read();
        return Json.object()
                .put("document", certificate.document().value())
                .put("file", certificate.file())
                .set("page", number(certificate.page()))
                .set("holder", text(read.holder()))
                .set("title", text(read.title()))
                .set("awarder", text(read.awarder()))
                .set("date", text(read.date()))
                .put("status", read.status().name())
                .set("confidence", decimal(read.confidence()))
                .set("sealText", text(certificate.sealText()));
    }

    private static Assessment record(JsonNode node) {
        if (!needText(node, "schema").equals(Assessment.SCHEMA)) {
            throw new IllegalArgumentException(
                    "not a record of " + Assessment.SCHEMA + ": " + needText(node, "schema"));
        }
        Map<String, AssessedField> fields = new LinkedHashMap<>();
        node.path("fields").properties().forEach(entry -> fields.put(entry.getKey(), field(entry.getValue())));
        var findings = Json.list(node, "findings", FindingJson::read);
        return new Assessment(
                new DossierId(needText(node, "dossier")),
                campaign(Json.need(node, "campaign")),
                Json.instant(node, "receivedAt"),
                Json.list(node, "documents", AssessedDocumentJson::read),
                fields,
                SealJson.read(Json.need(node, "seal"), findings),
                Json.list(node, "certificates", AssessmentJson::certificate),
                findings);
    }

    private static AssessedField field(JsonNode node) {
        FieldValue value = new FieldValue(
                text(node, "value"),
                text(node, "raw"),
                Json.needConstant(node, "status", FieldStatus.class),
                decimal(node, "confidence").orElse(0.0),
                Json.hash(node, "document"),
                number(node, "page"),
                Json.box(node, "box"),
                Json.texts(node, "alternatives"));
        return new AssessedField(value, text(node, "crop"));
    }

    private static AssessedCertificate certificate(JsonNode node) {
        Certificate read = new Certificate(
                text(node, "holder"),
                text(node, "title"),
                text(node, "awarder"),
                text(node, "date"),
                Json.needConstant(node, "status", FieldStatus.class),
                decimal(node, "confidence").orElse(0.0));
        return new AssessedCertificate(
                new ContentHash(needText(node, "document")),
                needText(node, "file"),
                number(node, "page"),
                read,
                text(node, "sealText"));
    }
}
