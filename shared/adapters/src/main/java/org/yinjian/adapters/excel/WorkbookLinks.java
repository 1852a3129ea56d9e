package org.yinjian.adapters.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yinjian.core.dossier.DossierId;

/** Where a workbook's links lead. Addresses are encoded; an empty one is no link. */
public interface WorkbookLinks {
    Optional<String> record(DossierId dossier);

    Optional<String> report(DossierId dossier);

    /** @param crop as the record names it, such as {@code evidence/D0001/a.png} */
    Optional<String> evidence(String crop);

    /** To the files beside the workbook. */
    static WorkbookLinks folder() {
        return new WorkbookLinks() {
            @Override
            public Optional<String> record(DossierId dossier) {
                return beside(dossier + ".json");
            }

            @Override
            public Optional<String> report(DossierId dossier) {
                return beside("report.html");
            }

            @Override
            public Optional<String> evidence(String crop) {
                return beside(crop);
            }
        };
    }

    /** To the review desk. */
    static WorkbookLinks desk(URI desk, String campaign) {
        String of = "?campaign=" + campaign;
        return new WorkbookLinks() {
            @Override
            public Optional<String> record(DossierId dossier) {
                return report(dossier);
            }

            @Override
            public Optional<String> report(DossierId dossier) {
                return Optional.of(desk.resolve("dossiers/" + part(dossier.value()) + "/page" + of)
                        .toASCIIString());
            }

            @Override
            public Optional<String> evidence(String crop) {
                return Optional.of(
                        desk.resolve(part(crop).replace("%2F", "/") + of).toASCIIString());
            }
        };
    }

    /** Nowhere: for a workbook that leaves the house while no address of the desk is known. */
    static WorkbookLinks none() {
        return new WorkbookLinks() {
            @Override
            public Optional<String> record(DossierId dossier) {
                return Optional.empty();
            }

            @Override
            public Optional<String> report(DossierId dossier) {
                return Optional.empty();
            }

            @Override
            public Optional<String> evidence(String crop) {
                return Optional.empty();
            }
        };
    }

    private static Optional<String> beside(String path) {
        try {
            return Optional.of(new URI(null, null, "./" + path, null).toASCIIString());
        } catch (URISyntaxException noPath) {
            return Optional.empty();
        }
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
