package org.yinjian.adapters.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.adapters.content.LinkedFile;
import org.yinjian.core.dossier.DocumentProblem;

/**
 * The files attached to a mail, those of mails attached to it included. The mail's own text is none; a picture in the
 * text is one unless it is so small that it can only be a signature's logo.
 */
public final class MailParts {
    private static final int LOGO_BYTES = 20 << 10;
    private static final int DEEPEST = 30;

    private final LinkedFiles linkedFiles = new LinkedFiles();

    public ContentParts take(byte[] bytes, Budget budget) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(config(budget));
        Found found = new Found(new ArrayList<>(), new LinkedHashSet<>());
        try {
            Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
            return found.parts(collect(mail, found, budget, 0));
        } catch (IOException | RuntimeException malformed) {
            return found.parts(Optional.of(DocumentProblem.TRUNCATED));
        }
    }

    /** What was found so far. */
    private record Found(List<ContentPart> files, Set<LinkedFile> links) {
        ContentParts parts(Optional<DocumentProblem> problem) {
            return new ContentParts(files, problem, List.copyOf(links));
        }
    }

    private static MimeConfig config(Budget budget) {
        return MimeConfig.custom()
                .setMaxContentLen(budget.limits().fileBytes())
                .setMaxHeaderCount(10_000)
                .setMaxHeaderLen(1 << 20)
                .setMaxLineLen(-1)
                .build();
    }

    private Optional<DocumentProblem> collect(Entity entity, Found parts, Budget budget, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            return Optional.of(DocumentProblem.BOMB);
        }
        if (body instanceof Multipart several) {
            Optional<DocumentProblem> problem = Optional.empty();
            for (Entity part : several.getBodyParts()) {
                Optional<DocumentProblem> found = collect(part, parts, budget, depth + 1);
                problem = problem.or(() -> found);
            }
            return problem;
        }
        if (body instanceof Message attached) {
            return collect(attached, parts, budget, depth + 1);
        }
        return body instanceof SingleBody single ? leaf(entity, single, parts, budget) : Optional.empty();
    }

    private Optional<DocumentProblem> leaf(Entity entity, SingleBody body, Found parts, Budget budget)
            throws IOException {
        Optional<String> name = AttachmentNames.of(entity);
        if (name.isEmpty() && isProse(entity)) {
            if (body instanceof TextBody text) {
                boolean html = entity.getMimeType().equalsIgnoreCase("text/html");
                parts.links().addAll(linkedFiles.in(MailText.decoded(entity, text), html));
            }
            return Optional.empty();
        }
        byte[] bytes = body.getInputStream().readAllBytes();
        String file = FileNames.base(
                name.orElseGet(() -> AttachmentNames.made(parts.files().size() + 1, entity.getMimeType())));
        if (FileNames.isLitter(file) || isLogo(entity, bytes)) {
            return Optional.empty();
        }
        if (!budget.takeEntry()) {
            return Optional.of(DocumentProblem.BOMB);
        }
        budget.spend(bytes.length);
        parts.files().add(ContentPart.whole(file, bytes));
        return Optional.empty();
    }

    private static boolean isProse(Entity entity) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        return !isAttached(entity) && (type.startsWith("text/") || type.startsWith("message/"));
    }

    private static boolean isLogo(Entity entity, byte[] bytes) {
        return entity.getHeader().getField("Content-ID") != null
                && !isAttached(entity)
                && entity.getMimeType().toLowerCase(Locale.ROOT).startsWith("image/")
                && bytes.length < LOGO_BYTES;
    }

    private static boolean isAttached(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }
}
