package org.yinjian.functions.reading;

import java.util.Map;

/** What the function is told by its environment, read once. */
public record Settings(String archiveBucket, String documentsTable, String toReadQueue, String toAssessQueue) {
    /** @throws IllegalArgumentException naming the variable that is missing */
    public static Settings of(Map<String, String> environment) {
        return new Settings(
                required(environment, "ARCHIVE_BUCKET"),
                required(environment, "DOCUMENTS_TABLE"),
                required(environment, "TO_READ_QUEUE"),
                required(environment, "TO_ASSESS_QUEUE"));
    }

    /** The environment of this process: the only place that asks for it. */
    public static Map<String, String> environment() {
        return System.getenv();
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set; see template.yaml");
        }
        return value;
    }
}
