package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.array;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.text;

import java.time.Instant;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.reading.Picture;
import org.yinjian.core.reading.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document's reading as JSON on one line, {@code yinjian/reading/1}; what is written is read back equal.
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
                Json.needTruth(node, "coversAll"),
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
                .set("imprints", array(page.imprints(), ImprintJson::imprint))
                .put("blank", page.blank());
    }

    private static PageReading page(JsonNode node) {
        return new PageReading(
                Json.needInteger(node, "page"),
                Json.needInteger(node, "width"),
                Json.needInteger(node, "height"),
                Json.number(node, "dpi"),
                Json.needInteger(node, "turned"),
                Json.needConstant(node, "source", PageSource.class),
                Json.list(node, "lines", ReadingJson::line),
                Json.list(node, "grids", ReadingJson::grid),
                Json.list(node, "pictures", ReadingJson::picture),
                Json.list(node, "imprints", ImprintJson::imprint),
                Json.needTruth(node, "blank"));
    }

    static ObjectNode line(Line line) {
        ObjectNode node = Json.object()
                .put("text", line.text())
                .put("confidence", line.confidence())
                .set("box", Json.box(line.box()))
                .put("emissions", EmissionsText.pack(line.emissions()))
                .put("reader", line.reader());
        line.second().ifPresent(second -> node.put("second", second));
        return node;
    }

    static Line line(JsonNode node) {
        return new Line(
                needText(node, "text"),
                Json.needDecimal(node, "confidence"),
                Json.needBox(node, "box"),
                EmissionsText.unpack(needText(node, "emissions")),
                needText(node, "reader"),
                Json.text(node, "second"));
    }

    private static ObjectNode grid(Grid grid) {
        return Json.object().set("box", Json.box(grid.box())).set("cells", array(grid.cells(), ReadingJson::cell));
    }

    private static Grid grid(JsonNode node) {
        return new Grid(Json.needBox(node, "box"), Json.list(node, "cells", ReadingJson::cell));
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
                Json.needInteger(node, "row"),
                Json.needInteger(node, "column"),
                Json.needInteger(node, "rowSpan"),
                Json.needInteger(node, "columnSpan"),
                Json.needBox(node, "box"),
                Json.list(node, "lines", ReadingJson::line),
                Json.needDecimal(node, "ink"));
    }

    private static ObjectNode picture(Picture picture) {
        return Json.object().set("box", Json.box(picture.box())).put("face", picture.face());
    }

    private static Picture picture(JsonNode node) {
        return new Picture(Json.needBox(node, "box"), Json.needDecimal(node, "face"));
    }
}
