package org.yinjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yinjian.adapters.campaign.CampaignDraft;
import org.yinjian.adapters.campaign.CampaignDrafter;
import org.yinjian.adapters.campaign.FormFields;
import org.yinjian.core.campaign.CampaignId;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.notice.FormOutlineReader;
import org.yinjian.core.notice.NoticeText;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yinjian campaign draft NOTICE...}: proposes a campaign file from notices and a blank form. */
@Command(name = "draft", description = "Proposes a campaign file from its notice and its blank form.")
final class CampaignDraftCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 100_000_000;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "NOTICE",
            arity = "1..5",
            description = "the campaign's notice (pdf, docx, doc, txt, a scan), then those that it forwards")
    List<Path> notices = List.of();

    @Option(names = "--form", paramLabel = "FORM", description = "the blank registration form")
    @Nullable
    Path form;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "campaign file to write, with its lists beside it; default: print the file alone")
    @Nullable
    Path out;

    @Option(names = "--id", paramLabel = "ID", description = "the campaign's id; default: campaign-draft")
    String id = "campaign-draft";

    @Override
    public Integer call() throws IOException {
        if (!CampaignId.isId(id)) {
            throw wrong("--id must be 1 to 64 small letters, digits and hyphens: " + id);
        }
        if (out != null && Files.exists(out)) {
            throw wrong("--out is there already and is not overwritten: " + out);
        }
        CampaignDraft draft = draft();
        if (out == null) {
            System.out.print(draft.yaml());
        } else {
            write(draft, out);
        }
        System.err.println("请核对 " + draft.doubts() + " 处 / values to check"
                + (draft.missed().isEmpty() ? "" : "；没有找到：" + String.join("、", draft.missed())));
        return 0;
    }

    private CampaignDraft draft() throws IOException {
        try (Wiring.OpenEngine engine = new Wiring().engine(1)) {
            List<NoticeText> texts = new ArrayList<>();
            for (Path notice : notices) {
                texts.addAll(NoticeText.of(pages(engine.engine(), notice)).parts());
            }
            Optional<List<PageReading>> blank =
                    form == null ? Optional.empty() : Optional.of(pages(engine.engine(), form));
            return CampaignDrafter.draft(id, texts, blank.map(new FormOutlineReader(FormFields.known())::read));
        }
    }

    private List<PageReading> pages(ReadingEngine engine, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong("no such file: " + file);
        }
        List<PageReading> pages = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            for (Payload payload : engine.unpacker().unpack(name, in.readNBytes(MOST_BYTES))) {
                Reading reading = engine.reader().read(payload).reading();
                pages.addAll(reading.pages());
            }
        }
        if (pages.stream().allMatch(page -> page.allLines().findAny().isEmpty())) {
            throw new IOException("no text could be read in " + file + "; save it as PDF or docx");
        }
        return pages;
    }

    /** Writes the draft; a list that is there already is somebody's work and stays. */
    private static void write(CampaignDraft draft, Path file) throws IOException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("."));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> list : draft.lists().entrySet()) {
            Path beside = folder.resolve(list.getKey());
            if (Files.exists(beside)) {
                System.err.println("已有，未改动 / kept: " + beside);
            } else {
                Files.writeString(beside, list.getValue());
            }
        }
        Files.writeString(file, draft.yaml());
        System.err.println("已写 / written: " + file);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
