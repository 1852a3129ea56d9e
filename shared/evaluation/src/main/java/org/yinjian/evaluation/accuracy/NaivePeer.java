package org.yinjian.evaluation.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.PageRenderer;
import org.yinjian.core.reading.RawPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The naive way to the same fields: RapidOCR (Python) reads the form, a field is what stands behind or right of its label,
 * and everything that was read is stated. It is told which file is the form.
 */
public final class NaivePeer {
    private static final String SCRIPT = "naive_peer.py";

    private final String python;
    private final List<FieldSpec> fields;
    private final Path folder;
    private final Map<String, List<Path>> pages = new TreeMap<>();

    /**
     * @param python the interpreter that has the package {@code rapidocr}
     * @param folder where pages and records are written
     */
    public NaivePeer(String python, List<FieldSpec> fields, Path folder) {
        this.python = python;
        this.fields = List.copyOf(fields);
        this.folder = folder;
    }

    /** Whether the machine has it. */
    public boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import rapidocr")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    /**
     * Takes the pages of a dossier's form; a form without pixels is none that it could read, and is left out.
     *
     * @param truthFile the text of its truth file
     */
    public void add(String dossier, String truthFile, List<Payload> payloads, PageRenderer renderer)
            throws IOException {
        JsonNode truth = JsonMapper.builder().build().readTree(truthFile);
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (Payload payload : payloads) {
            if (isForm(payload, truth)) {
                List<RawPage> rendered = new ArrayList<>();
                renderer.render(payload, rendered::add);
                for (RawPage page : rendered) {
                    if (page instanceof RawPage.Pixels pixels) {
                        Path file = folder.resolve(dossier + "-" + written.size() + ".png");
                        try (OutputStream out = Files.newOutputStream(file)) {
                            ImageIO.write(pixels.image(), "png", out);
                        }
                        written.add(file);
                    }
                }
            }
        }
        if (!written.isEmpty()) {
            pages.put(dossier, written);
        }
    }

    private static boolean isForm(Payload payload, JsonNode truth) {
        String name = PlainComparison.fileName(payload.file());
        return truth.path("documents")
                .valueStream()
                .filter(document -> document.path("kind").asString("").equals("REGISTRATION_FORM"))
                .anyMatch(document -> PlainComparison.fileName(
                                document.path("file").asString(""))
                        .equals(name));
    }

    /** Reads what was added and writes a record for each dossier; the dossiers that have one. */
    public Set<String> read() throws IOException, InterruptedException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream in = Objects.requireNonNull(NaivePeer.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            Files.write(script, in.readAllBytes());
        }
        Path order = folder.resolve("order.json");
        Files.writeString(order, order());
        Process process = new ProcessBuilder(python, script.toString())
                .redirectInput(order.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the naive peer ended with " + process.exitValue());
        }
        JsonNode all = JsonMapper.builder().build().readTree(said);
        for (String dossier : pages.keySet()) {
            Files.writeString(folder.resolve(dossier + ".json"), record(all.path(dossier)));
        }
        return pages.keySet();
    }

    private String order() {
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        ArrayNode wanted = order.putArray("fields");
        for (FieldSpec field : fields) {
            if (field.place() != FieldPlace.PICTURE) {
                ObjectNode node = wanted.addObject().put("key", field.key());
                node.put("date", field.place() == FieldPlace.OPINION_DATE);
                ArrayNode labels = node.putArray("labels");
                field.labels().forEach(labels::add);
            }
        }
        ObjectNode pictures = order.putObject("pages");
        pages.forEach((dossier, files) -> {
            ArrayNode paths = pictures.putArray(dossier);
            files.forEach(file -> paths.add(file.toAbsolutePath().toString()));
        });
        return order.toString();
    }

    /** What was found is stated, what was not is said to be blank. */
    private String record(JsonNode said) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        ObjectNode values = record.putObject("fields");
        for (FieldSpec field : fields) {
            JsonNode found = said.path(field.key());
            ObjectNode value = values.putObject(field.key());
            if (found.isArray()) {
                value.put("value", found.path(0).asString("")).put("status", "READ");
                value.put("confidence", found.path(1).asDouble(0));
            } else {
                value.put("status", "BLANK");
            }
        }
        return record.toString();
    }
}
