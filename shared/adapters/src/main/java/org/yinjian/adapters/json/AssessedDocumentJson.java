package org.yinjian.adapters.json;

import static org.yinjian.adapters.json.Json.array;
import static org.yinjian.adapters.json.Json.needText;
import static org.yinjian.adapters.json.Json.number;
import static org.yinjian.adapters.json.Json.text;

import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of the assessment record. */
final class AssessedDocumentJson {
    private AssessedDocumentJson() {}

    static ObjectNode tree(AssessedDocument document) {
        return Json.object()
                .put("id", document.id().value())
                .put("file", document.file())
                .set("container", text(document.container()))
                .put("mediaType", document.mediaType())
                .put("kind", document.kind().name())
                .set("parts", array(document.parts(), AssessedDocumentJson::part))
                .set("pages", array(document.pages(), AssessedDocumentJson::page))
                .set("readBy", text(document.readBy()))
                .set("problem", text(document.problem()));
    }

    private static ObjectNode part(AssessedDocument.Part part) {
        ObjectNode node = Json.object().put("kind", part.kind().name());
        part.pages().forEach(node.putArray("pages")::add);
        return node;
    }

    private static ObjectNode page(AssessedDocument.Page page) {
        return Json.object()
                .put("page", page.page())
                .set("width", number(page.width()))
                .set("height", number(page.height()))
                .set("dpi", number(page.dpi()))
                .put("turned", page.turned());
    }

    static AssessedDocument read(JsonNode node) {
        return new AssessedDocument(
                new ContentHash(needText(node, "id")),
                needText(node, "file"),
                text(node, "container"),
                needText(node, "mediaType"),
                Json.needConstant(node, "kind", DocumentKind.class),
                Json.list(
                        node,
                        "parts",
                        part -> new AssessedDocument.Part(
                                Json.needConstant(part, "kind", DocumentKind.class),
                                Json.list(part, "pages", JsonNode::asInt))),
                Json.list(
                        node,
                        "pages",
                        page -> new AssessedDocument.Page(
                                Json.need(page, "page").asInt(),
                                number(page, "width"),
                                number(page, "height"),
                                number(page, "dpi"),
                                page.path("turned").asInt(0))),
                text(node, "readBy"),
                Json.constant(node, "problem", DocumentProblem.class));
    }
}
