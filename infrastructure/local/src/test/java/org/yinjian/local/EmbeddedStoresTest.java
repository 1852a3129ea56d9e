package org.yinjian.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.Reading;

/** The stores on AWS, against the embedded engines. */
class EmbeddedStoresTest {
    private static @org.jspecify.annotations.Nullable LocalCloud cloud;

    @BeforeAll
    static void start() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2021-12-08T01:00:00Z"), ZoneOffset.UTC);
        Handlers handlers = new Handlers(
                payload -> new ReadDocument(
                        new Reading(
                                payload.hash(),
                                payload.mediaType(),
                                Optional.empty(),
                                List.of(),
                                Optional.of(DocumentProblem.UNSUPPORTED)),
                        List.of()),
                clock,
                Handlers.numbered(),
                event -> {});
        cloud = LocalCloud.start(LocalCloud.template(), Map.of(), handlers, clock, event -> {});
    }

    @AfterAll
    static void stop() {
        running().close();
    }

    private static LocalCloud running() {
        return java.util.Objects.requireNonNull(cloud);
    }

    @Nested
    class Embedded extends AwsStoresContract {
        @Override
        Map<String, String> environment() {
            return running().environment();
        }
    }
}
