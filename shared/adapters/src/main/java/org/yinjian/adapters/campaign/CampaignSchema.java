package org.yinjian.adapters.campaign;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks a campaign file against {@code campaign.schema.json}. */
final class CampaignSchema {
    private static final String RESOURCE = "/org/yinjian/campaigns/campaign.schema.json";

    private final Schema schema;

    CampaignSchema() {
        try (InputStream in = Objects.requireNonNull(CampaignSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /** What does not fit, each with the line of the value or of its nearest parent. */
    List<CampaignProblem> check(MarkedYaml yaml) {
        return schema.validate(yaml.toJson()).stream()
                .map(error -> yaml.problem(path(error), message(error)))
                .toList();
    }

    private static List<String> path(Error error) {
        List<String> path = new ArrayList<>();
        NodePath at = error.getInstanceLocation();
        for (int i = 0; i < at.getNameCount(); i++) {
            path.add(String.valueOf(at.getElement(i)));
        }
        String property = error.getProperty();
        if (property != null) {
            path.add(property);
        }
        return path;
    }

    private static String message(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> "missing";
            case "additionalProperties" -> "no such key; take it out or correct its spelling";
            default -> error.getMessage() + "; found " + shortened(String.valueOf(error.getInstanceNode()));
        };
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "...";
    }
}
