package org.yinjian.adapters.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.adapters.archive.SevenZipParts;
import org.yinjian.adapters.archive.ZipParts;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.content.LinkedFile;
import org.yinjian.adapters.mime.MailParts;
import org.yinjian.adapters.office.CompoundFlavour;
import org.yinjian.adapters.office.OutlookParts;
import org.yinjian.adapters.rar.RarParts;
import org.yinjian.core.dossier.AttachmentLink;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.dossier.Unpacker;

/**
 * Takes a received file apart by its content: zip, 7z, rar, mail, Outlook's containers; each inside another down to a limit.
 * A container is listed itself only when it, or the rest of it, could not be taken apart, or when nothing was in it.
 */
public final class ContentUnpacker implements Unpacker {
    private final IntakeLimits limits;
    private final ContentTypes types = new ContentTypes();
    private final ZipParts zips = new ZipParts();
    private final SevenZipParts sevenZips = new SevenZipParts();
    private final RarParts rars = new RarParts();
    private final MailParts mails = new MailParts();
    private final OutlookParts outlook = new OutlookParts();

    public ContentUnpacker(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<Payload> unpack(String file, byte[] bytes) {
        List<Payload> payloads = new ArrayList<>();
        Received received = new Received(new Budget(limits), payloads);
        received.add(ContentPart.whole(FileNames.base(file), bytes), Optional.empty(), 0);
        return List.copyOf(payloads);
    }

    /** One received file while it is taken apart. */
    private final class Received {
        private final Budget budget;
        private final List<Payload> payloads;

        Received(Budget budget, List<Payload> payloads) {
            this.budget = budget;
            this.payloads = payloads;
        }

        void add(ContentPart part, Optional<String> container, int depth) {
            if (part.problem().isPresent()) {
                list(part, container, typeOfBroken(part), part.problem());
                return;
            }
            if (part.bytes().length == 0) {
                list(part, container, MediaTypes.UNKNOWN, Optional.of(DocumentProblem.EMPTY));
                return;
            }
            if (part.bytes().length > limits.fileBytes()) {
                list(part, container, types.of(part.bytes()), Optional.of(DocumentProblem.TOO_LARGE));
                return;
            }
            String type = types.of(part.bytes());
            if (isContainer(type)) {
                open(part, container, type, depth);
            } else {
                list(part, container, type, problemOf(type));
            }
        }

        private void open(ContentPart part, Optional<String> container, String type, int depth) {
            if (depth >= limits.depth()) {
                list(part, container, type, Optional.of(DocumentProblem.BOMB));
                return;
            }
            ContentParts inside = parts(type, part.bytes());
            inside.parts().forEach(inner -> add(inner, Optional.of(part.name()), depth + 1));
            inside.links().forEach(link -> listLink(link, part.name()));
            if (inside.problem().isPresent()) {
                list(part, container, type, inside.problem());
            } else if (inside.parts().isEmpty() && !isMail(type)) {
                list(part, container, type, Optional.of(DocumentProblem.EMPTY));
            }
        }

        private ContentParts parts(String type, byte[] bytes) {
            try {
                return switch (type) {
                    case MediaTypes.ZIP -> zips.take(bytes, budget);
                    case MediaTypes.SEVEN_ZIP -> sevenZips.take(bytes, budget);
                    case MediaTypes.RAR -> rars.take(bytes, budget);
                    case MediaTypes.MAIL -> mails.take(bytes, budget);
                    case MediaTypes.TNEF -> outlook.takeTnef(bytes, budget);
                    case MediaTypes.OUTLOOK -> outlook.takeMessage(bytes, budget);
                    default -> ContentParts.none(DocumentProblem.UNSUPPORTED);
                };
            } catch (StackOverflowError | OutOfMemoryError exhausted) {
                return ContentParts.none(DocumentProblem.BOMB);
            }
        }

        private void listLink(LinkedFile link, String container) {
            String note = link.name() + "\n" + link.host() + "\n"
                    + link.expires().map(Object::toString).orElse("");
            payloads.add(new Payload(
                    link.name(),
                    Optional.of(container),
                    note.getBytes(StandardCharsets.UTF_8),
                    AttachmentLink.mediaType(link.expires()),
                    Optional.of(DocumentProblem.UNSUPPORTED)));
        }

        private void list(
                ContentPart part, Optional<String> container, String type, Optional<DocumentProblem> problem) {
            payloads.add(new Payload(part.name(), container, part.bytes(), type, problem));
        }
    }

    private String typeOfBroken(ContentPart part) {
        boolean readable =
                part.problem().filter(DocumentProblem.TRUNCATED::equals).isPresent();
        return readable && part.bytes().length > 0 ? types.of(part.bytes()) : MediaTypes.UNKNOWN;
    }

    private static Optional<DocumentProblem> problemOf(String type) {
        if (type.equals(CompoundFlavour.ENCRYPTED)) {
            return Optional.of(DocumentProblem.ENCRYPTED);
        }
        return MediaTypes.isDocument(type) ? Optional.empty() : Optional.of(DocumentProblem.UNSUPPORTED);
    }

    private static boolean isMail(String type) {
        return type.equals(MediaTypes.MAIL) || type.equals(MediaTypes.TNEF) || type.equals(MediaTypes.OUTLOOK);
    }

    private static boolean isContainer(String type) {
        return isMail(type) || MediaTypes.ARCHIVES.contains(type);
    }
}
