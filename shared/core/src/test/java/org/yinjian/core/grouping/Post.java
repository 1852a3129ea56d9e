package org.yinjian.core.grouping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Source;

/** Mails of one correspondent for tests: {@code mail("one").form("林小满").certificate("林小满")}. */
final class Post {
    static final Instant START = Instant.parse("2021-12-01T00:00:00Z");

    private final Map<String, Mail> mails = new LinkedHashMap<>();
    final Map<ContentHash, List<DocumentFacts>> facts = new LinkedHashMap<>();

    Mail mail(String name) {
        return mails.computeIfAbsent(name, Mail::new);
    }

    List<Delivery> deliveries() {
        return mails.values().stream().map(Mail::delivery).toList();
    }

    /** What a document of these mails says, as far as it is held. */
    DocumentFacts facts(HeldDocument held) {
        return facts.getOrDefault(held.hash(), List.of()).stream()
                .filter(piece -> piece.pages().equals(held.pages()))
                .findFirst()
                .orElseGet(() -> DocumentFacts.unreadable(held.hash()));
    }

    List<Group> groups() {
        return Grouping.of(deliveries(), facts, Map.of());
    }

    /** The groups as sets of the names of their files. */
    static Set<Set<String>> files(Collection<Group> groups) {
        Set<Set<String>> files = new LinkedHashSet<>();
        groups.forEach(group -> files.add(new TreeSet<>(
                group.documents().stream().map(HeldDocument::named).toList())));
        return files;
    }

    static DossierId number(String mail) {
        return DossierNumbers.ofMail("<" + mail + "@unit.example>");
    }

    /** A mail; its files bear the mail's name, what they are and of whom. */
    final class Mail {
        private final String name;
        private final Set<DossierId> answers = new TreeSet<>();
        private final Set<DossierId> quotes = new TreeSet<>();
        private final List<HeldDocument> documents = new ArrayList<>();
        private final int second = mails.size();
        private Optional<String> container = Optional.of("mail.eml");

        Mail(String name) {
            this.name = name;
        }

        Mail answering(String other) {
            answers.add(number(other));
            return this;
        }

        Mail quoting(DossierId number) {
            quotes.add(number);
            return this;
        }

        /** What follows came in this archive. */
        Mail in(String archive) {
            container = Optional.of(archive);
            return this;
        }

        Mail form(String applicant) {
            return form(applicant, "四川大学");
        }

        Mail form(String applicant, String unit) {
            return form(new Applicant(applicant, true, List.of(), Optional.of(unit)));
        }

        Mail form(Applicant applicant) {
            return add("form " + applicant.name(), DocumentKind.REGISTRATION_FORM, List.of(applicant), List.of());
        }

        Mail certificate(String... holders) {
            return add(
                    "certificate " + String.join(" ", holders),
                    DocumentKind.HONOUR_CERTIFICATE,
                    List.of(),
                    List.of(holders));
        }

        Mail photograph() {
            return add("photograph", DocumentKind.ID_PHOTO, List.of(), List.of());
        }

        /** One file with a form on each of its pages. */
        Mail scan(Applicant... applicants) {
            add("scan", DocumentKind.REGISTRATION_FORM, List.of(), List.of());
            ContentHash hash = documents.getLast().hash();
            List<DocumentFacts> pieces = new ArrayList<>();
            for (Applicant one : applicants) {
                pieces.add(new DocumentFacts(
                                hash, DocumentKind.REGISTRATION_FORM, List.of(one), List.of(one.name()), one.name())
                        .of(List.of(pieces.size() + 1), false));
            }
            facts.put(hash, pieces);
            return this;
        }

        private Mail add(String what, DocumentKind kind, List<Applicant> applicants, List<String> holders) {
            String file = name + ": " + what + " " + documents.size();
            ContentHash hash = ContentHash.of(file.getBytes(StandardCharsets.UTF_8));
            documents.add(new HeldDocument(
                    "mail/" + name, file, container, hash, "image/jpeg", Optional.empty(), file.length()));
            facts.put(hash, List.of(new DocumentFacts(hash, kind, applicants, holders, file)));
            return this;
        }

        Delivery delivery() {
            return new Delivery(
                    number(name),
                    new Source("mail/" + name, "0", START.plusSeconds(second)),
                    Optional.empty(),
                    answers,
                    quotes,
                    documents);
        }
    }
}
