package org.yinjian.functions.office.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.receive.DossierFile;

/** Opens a dossier for a unit and hands out an address for each of its files, and one for the mark that closes it. */
final class UploadOffice {
    private static final Duration VALID = Duration.ofHours(1);
    private static final int MOST_FILES = 50;
    private static final int LONGEST_NAME = 200;

    private final Collaborators with;
    private final DossierFile dossiers;
    private final WireJson json = new WireJson();

    UploadOffice(Collaborators with) {
        this.with = with;
        this.dossiers = new DossierFile(with.dossiers());
    }

    /** What a unit asks for. */
    record Request(Optional<String> campaign, Optional<String> contact, List<String> files) {}

    /** One address for each file, in their order. */
    record Links(String dossier, List<Link> files, String close) {}

    record Link(String file, String url) {}

    Answer open(String body) {
        Request request = json.read(body, Request.class);
        if (request.files().isEmpty() || request.files().size() > MOST_FILES) {
            throw new IllegalArgumentException(
                    "1 to " + MOST_FILES + " files, not " + request.files().size());
        }
        // The number is made here and cannot be guessed: whoever knows it may add to the dossier.
        DossierId dossier = new DossierId("U-" + with.ids().next());
        DossierKey key =
                new DossierKey(request.campaign().orElse(with.settings().campaign()), dossier);
        request.contact()
                .filter(UploadOffice::isAddress)
                .ifPresent(address -> dossiers.contact(key, Contact.of(address)));
        List<Link> links = new ArrayList<>();
        for (String file : request.files()) {
            links.add(new Link(file, link(key, "%03d/%s".formatted(links.size() + 1, safe(file)))));
        }
        return Answer.json(201, json.write(new Links(dossier.value(), links, link(key, "_closed"))));
    }

    private String link(DossierKey key, String name) {
        return with.links().link("uploads/" + key + "/" + name, VALID).toString();
    }

    private static String safe(String file) {
        String name = file.replaceAll("[\\\\/\\p{Cntrl}]", "_");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static boolean isAddress(String text) {
        return text.length() <= 254 && text.matches("[^\\s@<>]+@[^\\s@<>]+");
    }
}
