package org.yinjian.adapters.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.yinjian.adapters.content.Budget;
import org.yinjian.adapters.content.ContentPart;
import org.yinjian.adapters.content.ContentParts;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.core.dossier.DocumentProblem;

/** The files in what Outlook makes of mails: {@code winmail.dat} (TNEF) and saved {@code .msg} files. */
public final class OutlookParts {
    public ContentParts takeTnef(byte[] bytes, Budget budget) {
        List<ContentPart> parts = new ArrayList<>();
        try {
            for (Attachment attachment : new HMEFMessage(new ByteArrayInputStream(bytes)).getAttachments()) {
                if (!budget.takeEntry()) {
                    return new ContentParts(parts, Optional.of(DocumentProblem.BOMB));
                }
                parts.add(part(attachment.getLongFilename(), attachment.getContents(), budget));
            }
            return new ContentParts(parts, Optional.empty());
        } catch (IOException | RuntimeException damaged) {
            return new ContentParts(parts, Optional.of(DocumentProblem.TRUNCATED));
        }
    }

    public ContentParts takeMessage(byte[] bytes, Budget budget) {
        List<ContentPart> parts = new ArrayList<>();
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                byte[] content = attachment.getEmbeddedAttachmentObject();
                if (content == null) {
                    continue;
                }
                if (!budget.takeEntry()) {
                    return new ContentParts(parts, Optional.of(DocumentProblem.BOMB));
                }
                parts.add(part(longName(attachment), content, budget));
            }
            return new ContentParts(parts, Optional.empty());
        } catch (IOException | RuntimeException damaged) {
            return new ContentParts(parts, Optional.of(DocumentProblem.TRUNCATED));
        }
    }

    private static String longName(AttachmentChunks attachment) {
        if (attachment.getAttachLongFileName() != null) {
            return attachment.getAttachLongFileName().getValue();
        }
        return attachment.getAttachFileName() == null
                ? ""
                : attachment.getAttachFileName().getValue();
    }

    private static ContentPart part(String name, byte[] bytes, Budget budget) {
        budget.spend(bytes.length);
        return ContentPart.whole(FileNames.base(name), bytes);
    }
}
