package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import java.time.Instant;
import java.util.List;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Imprints kept for comparing, and seals of the register. */
public final class ImprintsJson {
    private static final String SCHEMA = "yinjian/imprints/1";
    private static final String REGISTER_SCHEMA = "yinjian/register/1";

    private ImprintsJson() {}

    public static String write(List<KeptImprint> imprints) {
        return Json.compact(
                Json.object().put("schema", SCHEMA).set("imprints", Json.array(imprints, ImprintsJson::imprint)));
    }

    /**
     * Reads imprints.
     *
     * @throws IllegalArgumentException when the text holds none
     */
    public static List<KeptImprint> read(String json) {
        return Json.parse(json, node -> Json.list(checked(node, SCHEMA), "imprints", ImprintsJson::imprint));
    }

    /** A register for people to look at and keep under version control: indented. */
    public static String writeRegister(List<RegisteredSeal> seals) {
        return Json.pretty(
                Json.object().put("schema", REGISTER_SCHEMA).set("seals", Json.array(seals, ImprintsJson::seal)));
    }

    /**
     * Reads a register.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static List<RegisteredSeal> readRegister(String json) {
        return Json.parse(json, node -> Json.list(checked(node, REGISTER_SCHEMA), "seals", ImprintsJson::seal));
    }

    public static String writeSeal(RegisteredSeal seal) {
        return Json.compact(seal(seal));
    }

    public static RegisteredSeal readSeal(String json) {
        return Json.parse(json, ImprintsJson::seal);
    }

    private static JsonNode checked(JsonNode node, String schema) {
        String found = needText(node, "schema");
        if (!found.equals(schema)) {
            throw new IllegalArgumentException("not of " + schema + ": " + found);
        }
        return node;
    }

    private static ObjectNode seal(RegisteredSeal seal) {
        return Json.object()
                .put("owner", seal.owner())
                .put("acceptedBy", seal.acceptedBy())
                .put("acceptedAt", seal.acceptedAt().toString())
                .set("imprint", imprint(seal.imprint()));
    }

    private static RegisteredSeal seal(JsonNode node) {
        return new RegisteredSeal(
                needText(node, "owner"),
                imprint(Json.need(node, "imprint")),
                needText(node, "acceptedBy"),
                Instant.parse(needText(node, "acceptedAt")));
    }

    private static ObjectNode imprint(KeptImprint imprint) {
        return Json.object()
                .put("dossier", imprint.dossier().value())
                .put("document", imprint.document().value())
                .put("page", imprint.page())
                .set("box", Json.box(imprint.box()))
                .put("owner", imprint.owner())
                .put("text", imprint.text())
                .put("confidence", imprint.confidence())
                .set("code", text(imprint.code()))
                .set("diameterMm", Json.decimal(imprint.diameterMm()))
                .put("star", imprint.star())
                .set("trace", TraceJson.tree(imprint.trace()));
    }

    private static KeptImprint imprint(JsonNode node) {
        return new KeptImprint(
                new DossierId(needText(node, "dossier")),
                new ContentHash(needText(node, "document")),
                Json.need(node, "page").asInt(),
                Json.box(node, "box").orElseThrow(() -> new IllegalArgumentException("an imprint without a box")),
                needText(node, "owner"),
                needText(node, "text"),
                Json.need(node, "confidence").asDouble(),
                text(node, "code"),
                Json.decimal(node, "diameterMm"),
                node.path("star").asBoolean(false),
                TraceJson.read(node, "trace"));
    }
}
