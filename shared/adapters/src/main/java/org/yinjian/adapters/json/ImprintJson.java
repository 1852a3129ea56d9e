package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.array;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Strip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An imprint of a reading, its unwrappings included, as JSON. */
final class ImprintJson {
    private ImprintJson() {}

    static ObjectNode imprint(Imprint imprint) {
        ObjectNode node = Json.object().put("shape", imprint.shape().name()).set("box", Json.box(imprint.box()));
        imprint.diameterMm().ifPresent(diameter -> node.put("diameterMm", diameter));
        return node.put("colour", imprint.colour().name())
                .put("rimCoverage", imprint.rimCoverage())
                .put("inkCoverage", imprint.inkCoverage())
                .put("star", imprint.star())
                .put("cut", imprint.cut())
                .put("overlay", imprint.overlay())
                .set("arcs", array(imprint.arcs(), ImprintJson::strip))
                .set("innerLines", array(imprint.innerLines(), ImprintJson::innerLine))
                .set("code", text(imprint.code()))
                .set("trace", TraceJson.tree(imprint.trace()));
    }

    static Imprint imprint(JsonNode node) {
        return new Imprint(
                Json.needConstant(node, "shape", ImprintShape.class),
                Json.needBox(node, "box"),
                Json.decimal(node, "diameterMm"),
                Json.needConstant(node, "colour", InkColour.class),
                Json.needDecimal(node, "rimCoverage"),
                Json.needDecimal(node, "inkCoverage"),
                Json.needTruth(node, "star"),
                Json.needTruth(node, "cut"),
                Json.needTruth(node, "overlay"),
                Json.list(node, "arcs", ImprintJson::strip),
                Json.list(node, "innerLines", ImprintJson::innerLine),
                text(node, "code"),
                TraceJson.read(node, "trace"));
    }

    private static ObjectNode innerLine(InnerLine line) {
        return ReadingJson.line(line.read())
                .set(
                        "others",
                        Json.texts(
                                line.others().stream().map(EmissionsText::pack).toList()));
    }

    private static InnerLine innerLine(JsonNode node) {
        return new InnerLine(
                ReadingJson.line(node),
                Json.texts(node, "others").stream().map(EmissionsText::unpack).toList());
    }

    private static ObjectNode strip(Strip strip) {
        return Json.object()
                .put("band", strip.band())
                .put("text", strip.text())
                .put("confidence", strip.confidence())
                .put("emissions", EmissionsText.pack(strip.emissions()));
    }

    private static Strip strip(JsonNode node) {
        return new Strip(
                needText(node, "band"),
                needText(node, "text"),
                Json.needDecimal(node, "confidence"),
                EmissionsText.unpack(needText(node, "emissions")));
    }
}
