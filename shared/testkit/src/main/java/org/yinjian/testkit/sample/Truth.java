package org.yinjian.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yinjian.core.dossier.DocumentKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what a perfect reader would find in a dossier, in the format that the project's scorer reads. */
final class Truth {
    private static final Set<String> CORRECT = Set.of(
            "MISSING_FIELD",
            "INVALID_PHONE",
            "INVALID_EMAIL",
            "INVALID_AGE",
            "INVALID_POSTCODE",
            "MISSING_PORTRAIT",
            "CERTIFICATE_COUNT",
            "CERTIFICATE_DUPLICATE",
            "NOT_A_CERTIFICATE",
            "CERTIFICATE_UNREADABLE",
            "NO_SEAL",
            "NAME_MISMATCH",
            "SPECIAL_PURPOSE_SEAL");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DossierPlan plan;
    private final FormContent content;
    private final FormFile form;
    private final Decoy decoy;

    Truth(DossierPlan plan, FormContent content, FormFile form, Decoy decoy) {
        this.plan = plan;
        this.content = content;
        this.form = form;
        this.decoy = decoy;
    }

    /**
     * The truth as JSON.
     *
     * @param container the archive or mail that holds the documents
     * @param submitted the names of the files as sent
     */
    String json(String id, List<SentDocument> documents, Optional<String> container, List<String> submitted) {
        ObjectNode truth = mapper.createObjectNode();
        truth.put("id", id).put("profile", "testkit");
        truth.set("form", form());
        truth.set("seal", new SealTruth(plan, form, decoy).write(mapper.createObjectNode()));
        truth.set("certificates", certificates(documents, container));
        truth.put("submission", plan.submission().key());
        truth.set("documents", documents(documents, container));
        ArrayNode gaps = gaps(documents);
        truth.put("dossierExpected", expected(gaps));
        truth.set("gaps", gaps);
        submitted.forEach(truth.putArray("submittedFiles")::add);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(truth);
    }

    private ObjectNode form() {
        ObjectNode node = mapper.createObjectNode();
        node.put("renderer", "testkit")
                .put("layout", content.design().key())
                .put("filledBy", plan.hand() ? "hand" : "print")
                .put("condition", plan.condition().key());
        ArrayNode tags = node.putArray("tags");
        form.tags().forEach(tags::add);
        content.design().style().ruling().tag().ifPresent(tags::add);
        node.put("applicant", plan.team() ? "team" : "person");
        node.put(
                "dateAsWritten",
                content.hand() ? "hand" : content.sealed().date().orElse(null));
        ObjectNode fields = node.putObject("fields");
        for (String key : content.design().keys()) {
            String written = content.applicant().field(key);
            fields.put(key, written.isEmpty() ? null : written);
        }
        fields.put("portrait", content.portrait().isPresent());
        return node;
    }

    private ObjectNode certificates(List<SentDocument> documents, Optional<String> container) {
        ObjectNode node = mapper.createObjectNode();
        node.put("case", plan.certificates().key());
        ArrayNode items = node.putArray("items");
        for (SentDocument document : documents) {
            for (SentDocument.Told told : document.honours()) {
                Honour honour = told.honour();
                items.addObject()
                        .put("file", document.file())
                        .put("page", told.page())
                        .put("holder", honour.holder())
                        .put("title", honour.title())
                        .put("awarder", honour.awarder())
                        .put("date", honour.date())
                        .put("award", honour.media() ? "media" : "honour")
                        .put("design", told.design().key())
                        .put("condition", told.condition())
                        .put("container", container.orElse(null));
            }
        }
        return node;
    }

    private ArrayNode documents(List<SentDocument> documents, Optional<String> container) {
        ArrayNode nodes = mapper.createArrayNode();
        for (SentDocument document : documents) {
            ObjectNode node = nodes.addObject();
            node.put("file", document.file())
                    .put("kind", document.kind().name())
                    .put("pages", document.pages())
                    .put("condition", document.condition());
            if (!document.pageKinds().isEmpty()) {
                ArrayNode kinds = node.putArray("pageKinds");
                document.pageKinds().forEach(kind -> kinds.add(kind.name()));
            }
            node.put("container", container.orElse(null));
        }
        return nodes;
    }

    private ArrayNode gaps(List<SentDocument> documents) {
        ArrayNode gaps = mapper.createArrayNode();
        for (FieldFault fault : plan.faults()) {
            ObjectNode gap = gaps.addObject().put("code", fault.code());
            if (fault != FieldFault.MISSING_PORTRAIT) {
                gap.put("field", fault.field());
            }
        }
        plan.seal().defect().ifPresent(defect -> gaps.addObject().put("code", defect.name()));
        switch (plan.certificates()) {
            case OK -> {}
            case NONE, ONE_ONLY -> gaps.addObject().put("code", "CERTIFICATE_COUNT");
            case SAME_TWICE -> gaps.addObject().put("code", "CERTIFICATE_DUPLICATE");
            case WRONG_HOLDER -> gaps.addObject().put("code", "CERTIFICATE_HOLDER_MISMATCH");
            case NOT_A_CERTIFICATE -> gaps.addObject().put("code", "NOT_A_CERTIFICATE");
            case LOCKED, TRUNCATED -> gaps.addObject().put("code", "CERTIFICATE_UNREADABLE");
        }
        documents.stream()
                .filter(document -> document.kind() == DocumentKind.UNREADABLE)
                .forEach(document ->
                        gaps.addObject().put("code", "UNREADABLE_FILE").put("file", document.file()));
        return gaps;
    }

    private static String expected(ArrayNode gaps) {
        List<String> codes = new ArrayList<>();
        gaps.forEach(gap -> codes.add(gap.get("code").asString()));
        if (codes.stream().anyMatch(CORRECT::contains)) {
            return "NEEDS_CORRECTION";
        }
        return codes.isEmpty() ? "COMPLETE" : "NEEDS_REVIEW";
    }
}
