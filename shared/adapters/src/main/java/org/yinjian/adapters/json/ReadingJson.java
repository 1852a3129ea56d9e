package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.array;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.Strip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document's reading as JSON on one line, {@code yinjian/reading/1}; what is written is read back equal.
 *
 * <p>Emissions are base64 of big-endian numbers: the count of steps and of entries (32 bits each), then for each step the
 * count of its entries (16 bits), then all symbols (32 bits), then all probabilities (32-bit floats).
 */
public final class ReadingJson {
    static final String SCHEMA = "yinjian/reading/1";

    private ReadingJson() {}

    public static String write(Reading reading) {
        return Json.compact(Json.object()
                .put("schema", SCHEMA)
                .put("document", reading.document().value())
                .put("mediaType", reading.mediaType())
                .set("readBy", text(reading.readBy()))
                .set("pages", array(reading.pages(), ReadingJson::page))
                .set("problem", text(reading.problem()))
                .set("signatures", array(reading.signatures(), ReadingJson::signature)));
    }

    /**
     * Reads a reading.
     *
     * @throws IllegalArgumentException when the text is no such reading
     */
    public static Reading read(String json) {
        return Json.parse(json, node -> {
            if (!needText(node, "schema").equals(SCHEMA)) {
                throw new IllegalArgumentException("not a reading of " + SCHEMA + ": " + needText(node, "schema"));
            }
            return new Reading(
                    new ContentHash(needText(node, "document")),
                    needText(node, "mediaType"),
                    text(node, "readBy"),
                    Json.list(node, "pages", ReadingJson::page),
                    Json.constant(node, "problem", DocumentProblem.class),
                    Json.list(node, "signatures", ReadingJson::signature));
        });
    }

    private static ObjectNode signature(DigitalSignature signature) {
        return Json.object()
                .set("signer", text(signature.signer()))
                .set("signedAt", text(signature.signedAt()))
                .put("integrity", signature.integrity().name())
                .put("coversAll", signature.coversAll())
                .set("page", Json.number(signature.page()));
    }

    private static DigitalSignature signature(JsonNode node) {
        return new DigitalSignature(
                text(node, "signer"),
                text(node, "signedAt").map(Instant::parse),
                Json.needConstant(node, "integrity", DigitalSignature.Integrity.class),
                truth(node, "coversAll"),
                Json.number(node, "page"));
    }

    private static ObjectNode page(PageReading page) {
        return Json.object()
                .put("page", page.page())
                .put("width", page.width())
                .put("height", page.height())
                .set("dpi", Json.number(page.dpi()))
                .put("turned", page.turned())
                .put("source", page.source().name())
                .set("lines", array(page.lines(), ReadingJson::line))
                .set("grids", array(page.grids(), ReadingJson::grid))
                .set("pictures", array(page.pictures(), ReadingJson::picture))
                .set("imprints", array(page.imprints(), ReadingJson::imprint))
                .put("blank", page.blank());
    }

    private static PageReading page(JsonNode node) {
        return new PageReading(
                integer(node, "page"),
                integer(node, "width"),
                integer(node, "height"),
                Json.number(node, "dpi"),
                integer(node, "turned"),
                Json.needConstant(node, "source", PageSource.class),
                Json.list(node, "lines", ReadingJson::line),
                Json.list(node, "grids", ReadingJson::grid),
                Json.list(node, "pictures", ReadingJson::picture),
                Json.list(node, "imprints", ReadingJson::imprint),
                truth(node, "blank"));
    }

    private static ObjectNode line(Line line) {
        ObjectNode node = Json.object()
                .put("text", line.text())
                .put("confidence", line.confidence())
                .set("box", Json.box(line.box()))
                .put("emissions", packed(line.emissions()))
                .put("reader", line.reader());
        line.second().ifPresent(second -> node.put("second", second));
        return node;
    }

    private static Line line(JsonNode node) {
        return new Line(
                needText(node, "text"),
                decimal(node, "confidence"),
                box(node),
                unpacked(needText(node, "emissions")),
                needText(node, "reader"),
                Json.text(node, "second"));
    }

    private static ObjectNode grid(Grid grid) {
        return Json.object().set("box", Json.box(grid.box())).set("cells", array(grid.cells(), ReadingJson::cell));
    }

    private static Grid grid(JsonNode node) {
        return new Grid(box(node), Json.list(node, "cells", ReadingJson::cell));
    }

    private static ObjectNode cell(Cell cell) {
        return Json.object()
                .put("row", cell.row())
                .put("column", cell.column())
                .put("rowSpan", cell.rowSpan())
                .put("columnSpan", cell.columnSpan())
                .set("box", Json.box(cell.box()))
                .set("lines", array(cell.lines(), ReadingJson::line))
                .put("ink", cell.ink());
    }

    private static Cell cell(JsonNode node) {
        return new Cell(
                integer(node, "row"),
                integer(node, "column"),
                integer(node, "rowSpan"),
                integer(node, "columnSpan"),
                box(node),
                Json.list(node, "lines", ReadingJson::line),
                decimal(node, "ink"));
    }

    private static ObjectNode picture(Picture picture) {
        return Json.object().set("box", Json.box(picture.box())).put("face", picture.face());
    }

    private static Picture picture(JsonNode node) {
        return new Picture(box(node), decimal(node, "face"));
    }

    private static ObjectNode imprint(Imprint imprint) {
        ObjectNode node = Json.object().put("shape", imprint.shape().name()).set("box", Json.box(imprint.box()));
        imprint.diameterMm().ifPresent(diameter -> node.put("diameterMm", diameter));
        return node.put("colour", imprint.colour().name())
                .put("rimCoverage", imprint.rimCoverage())
                .put("inkCoverage", imprint.inkCoverage())
                .put("star", imprint.star())
                .put("cut", imprint.cut())
                .put("overlay", imprint.overlay())
                .set("arcs", array(imprint.arcs(), ReadingJson::strip))
                .set("innerLines", array(imprint.innerLines(), ReadingJson::line))
                .set("code", text(imprint.code()))
                .set("trace", TraceJson.tree(imprint.trace()));
    }

    private static Imprint imprint(JsonNode node) {
        return new Imprint(
                Json.needConstant(node, "shape", ImprintShape.class),
                box(node),
                Json.decimal(node, "diameterMm"),
                Json.needConstant(node, "colour", InkColour.class),
                decimal(node, "rimCoverage"),
                decimal(node, "inkCoverage"),
                truth(node, "star"),
                truth(node, "cut"),
                truth(node, "overlay"),
                Json.list(node, "arcs", ReadingJson::strip),
                Json.list(node, "innerLines", ReadingJson::line),
                text(node, "code"),
                TraceJson.read(node, "trace"));
    }

    private static ObjectNode strip(Strip strip) {
        return Json.object()
                .put("band", strip.band())
                .put("text", strip.text())
                .put("confidence", strip.confidence())
                .put("emissions", packed(strip.emissions()));
    }

    private static Strip strip(JsonNode node) {
        return new Strip(
                needText(node, "band"),
                needText(node, "text"),
                decimal(node, "confidence"),
                unpacked(needText(node, "emissions")));
    }

    private static String packed(Emissions emissions) {
        int[] symbols = emissions.symbols();
        ByteBuffer bytes = ByteBuffer.allocate(8 + 2 * emissions.steps() + 8 * symbols.length);
        bytes.putInt(emissions.steps()).putInt(symbols.length);
        for (int step = 0; step < emissions.steps(); step++) {
            bytes.putShort((short) emissions.size(step));
        }
        for (int symbol : symbols) {
            bytes.putInt(symbol);
        }
        for (float probability : emissions.probabilities()) {
            bytes.putFloat(probability);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static Emissions unpacked(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        if (bytes.remaining() < 8) {
            throw new IllegalArgumentException("emissions of " + bytes.remaining() + " bytes");
        }
        int steps = bytes.getInt();
        int entries = bytes.getInt();
        if (steps < 0 || entries < 0 || bytes.remaining() != 2L * steps + 8L * entries) {
            throw new IllegalArgumentException(
                    "emissions of " + steps + " steps and " + entries + " entries in " + bytes.remaining() + " bytes");
        }
        int[] starts = new int[steps + 1];
        for (int step = 0; step < steps; step++) {
            starts[step + 1] = starts[step] + Short.toUnsignedInt(bytes.getShort());
        }
        int[] symbols = new int[entries];
        for (int i = 0; i < entries; i++) {
            symbols[i] = bytes.getInt();
        }
        float[] probabilities = new float[entries];
        for (int i = 0; i < entries; i++) {
            probabilities[i] = bytes.getFloat();
        }
        return new Emissions(starts, symbols, probabilities);
    }

    private static Box box(JsonNode node) {
        return Json.box(node, "box").orElseThrow(() -> new IllegalArgumentException("the JSON lacks box"));
    }

    private static int integer(JsonNode node, String key) {
        return Json.need(node, key).asInt();
    }

    private static double decimal(JsonNode node, String key) {
        return Json.need(node, key).asDouble();
    }

    private static boolean truth(JsonNode node, String key) {
        return Json.need(node, key).asBoolean();
    }
}
