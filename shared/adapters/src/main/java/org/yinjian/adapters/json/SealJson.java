package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.decimal;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.assessment.EvidenceCrop;
import org.yinjian.core.assessment.Finding;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.seal.ComparedCharacter;
import org.yinjian.core.seal.JudgedImprint;
import org.yinjian.core.seal.OwnerRelation;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealKind;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealVerdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The verdict on the seal within a record. */
final class SealJson {
    private SealJson() {}

    static ObjectNode tree(DossierId dossier, SealVerdict verdict) {
        return Json.object()
                .put("outcome", verdict.outcome().name())
                .set("defects", Json.array(verdict.defects(), defect -> text(defect.name())))
                .set("text", text(verdict.text()))
                .set("owner", text(verdict.owner()))
                .put("kind", verdict.kind().name())
                .put("relation", verdict.relation().name())
                .set("comparison", Json.array(verdict.comparison(), SealJson::compared))
                .set("imprints", Json.array(verdict.imprints(), imprint -> imprint(dossier, imprint)));
    }

    /** A character of the claimed name, and what stands in its place on the seal. */
    private static ObjectNode compared(ComparedCharacter character) {
        return Json.object()
                .put("claimed", character.claimed())
                .set("read", text(Optional.of(character.read()).filter(read -> !read.isEmpty())))
                .put("sight", character.sight().name());
    }

    private static ComparedCharacter compared(JsonNode node) {
        return new ComparedCharacter(
                needText(node, "claimed"),
                text(node, "read").orElse(""),
                Json.needConstant(node, "sight", ComparedCharacter.Sight.class));
    }

    private static ObjectNode imprint(DossierId dossier, JudgedImprint judged) {
        SealOnPage seal = judged.seal();
        Imprint imprint = seal.imprint();
        return Json.object()
                .put("document", seal.document().value())
                .put("page", seal.page())
                .put("shape", imprint.shape().name())
                .set("box", Json.box(imprint.box()))
                .set("diameterMm", decimal(imprint.diameterMm()))
                .put("colour", imprint.colour().name())
                .set("rimCoverage", decimal(imprint.rimCoverage()))
                .set("text", text(Optional.of(judged.text()).filter(read -> !read.isEmpty())))
                .set("confidence", decimal(judged.confidence()))
                .set("code", text(imprint.code()))
                .put("star", imprint.star())
                .put("inOpinionCell", seal.inOpinionCell())
                .put("overlay", imprint.overlay())
                .put("crop", EvidenceCrop.of(dossier, judged).path());
    }

    /** The verdict as the record tells it; the sentences stand in its findings. */
    static SealVerdict read(JsonNode node, List<Finding> findings) {
        List<JudgedImprint> imprints = Json.list(node, "imprints", SealJson::imprint);
        Optional<String> text = text(node, "text");
        List<SealDefect> defects =
                Json.texts(node, "defects").stream().map(SealDefect::valueOf).toList();
        return new SealVerdict(
                Json.needConstant(node, "outcome", SealOutcome.class),
                defects,
                text,
                text(node, "owner"),
                Json.needConstant(node, "kind", SealKind.class),
                Json.needConstant(node, "relation", OwnerRelation.class),
                deciding(imprints, text),
                imprints,
                messages(findings, FindingCode.SEAL_NOTE),
                defects.stream()
                        .flatMap(defect -> messages(findings, FindingCode.valueOf(defect.name())).stream())
                        .toList(),
                node.has("comparison") ? Json.list(node, "comparison", SealJson::compared) : List.of());
    }

    /** The record names the deciding imprint by its text only; the one in the opinion cell comes first. */
    private static Optional<JudgedImprint> deciding(List<JudgedImprint> imprints, Optional<String> text) {
        return imprints.stream()
                .filter(imprint -> text.isPresent() && text.get().equals(imprint.text()))
                .max(Comparator.comparing(imprint -> imprint.seal().inOpinionCell()));
    }

    private static List<String> messages(List<Finding> findings, FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .toList();
    }

    private static JudgedImprint imprint(JsonNode node) {
        boolean inOpinionCell = node.path("inOpinionCell").asBoolean(false);
        Imprint imprint = new Imprint(
                Json.needConstant(node, "shape", ImprintShape.class),
                Json.box(node, "box").orElseThrow(() -> new IllegalArgumentException("an imprint without a box")),
                decimal(node, "diameterMm"),
                Json.needConstant(node, "colour", InkColour.class),
                decimal(node, "rimCoverage").orElse(0.0),
                0,
                node.path("star").asBoolean(false),
                false,
                node.path("overlay").asBoolean(false),
                List.of(),
                List.of(),
                text(node, "code"));
        SealOnPage seal = new SealOnPage(
                new ContentHash(needText(node, "document")),
                Json.need(node, "page").asInt(),
                imprint,
                inOpinionCell,
                inOpinionCell);
        return new JudgedImprint(
                seal, text(node, "text").orElse(""), decimal(node, "confidence").orElse(0.0), SealKind.UNKNOWN);
    }
}
