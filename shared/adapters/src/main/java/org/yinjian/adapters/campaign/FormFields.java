package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.notice.KnownField;

/** The fields that forms often have; a list that ships. */
public final class FormFields {
    private static final String RESOURCE = "/org/yinjian/lexicon/form-fields.csv";
    private static final List<String> COLUMNS = List.of("key", "format", "requiredFor", "labels", "values");

    private FormFields() {}

    /** In the order of the list. Reads each time. */
    public static List<KnownField> known() {
        List<CampaignProblem> problems = new ArrayList<>();
        List<KnownField> fields = ListFile.parse(RESOURCE, text(RESOURCE), COLUMNS, problems).rows().stream()
                .map(row -> new KnownField(
                        row.get(0),
                        FieldFormat.valueOf(row.get(1)),
                        ListFile.several(row.get(2)).stream()
                                .map(ApplicantKind::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        ListFile.several(row.get(3)),
                        row.get(4)))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.getFirst().toString());
        }
        return fields;
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(FormFields.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
