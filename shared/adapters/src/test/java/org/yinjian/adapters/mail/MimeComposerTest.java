package org.yinjian.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.yinjian.core.review.Enclosure;
import org.yinjian.core.review.OutgoingMail;

class MimeComposerTest {
    private static MimeMessage composed(Optional<String> html, Enclosure... enclosures) throws MessagingException {
        OutgoingMail mail = new OutgoingMail(
                "<1@office.example>",
                "office@office.example",
                "unit@school.example",
                "【征集进度】",
                "文字",
                html,
                Optional.of("<2@school.example>"),
                List.of("<1@school.example>", "<2@school.example>"),
                List.of(enclosures));
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(new MimeComposer().compose(mail)));
    }

    private static MimeMultipart parts(Part part, String kind) throws MessagingException, IOException {
        assertTrue(part.isMimeType("multipart/" + kind), part.getContentType());
        return (MimeMultipart) part.getContent();
    }

    @Test
    void a_letter_has_its_text_its_page_and_its_thread() throws Exception {
        MimeMessage message = composed(Optional.of("<p>网页</p>"));
        MimeMultipart letter = parts(message, "alternative");
        assertEquals("文字", letter.getBodyPart(0).getContent());
        assertTrue(letter.getBodyPart(1).isMimeType("text/html"));
        assertEquals("<2@school.example>", message.getHeader("In-Reply-To")[0]);
        assertEquals("<1@school.example> <2@school.example>", message.getHeader("References")[0]);
        assertEquals("<1@office.example>", message.getMessageID());
        assertEquals("auto-replied", message.getHeader("Auto-Submitted")[0]);
    }

    @Test
    void a_picture_stands_beside_the_page_and_a_file_beside_both() throws Exception {
        byte[] png = {1, 2, 3};
        byte[] xlsx = {4, 5};
        MimeMessage message = composed(
                Optional.of("<img src=\"cid:c@x\">"),
                Enclosure.shown("chart.png", "image/png", png, "c@x"),
                Enclosure.attached("汇总表.xlsx", "application/octet-stream", xlsx));
        MimeMultipart mixed = parts(message, "mixed");
        assertEquals(2, mixed.getCount());
        MimeMultipart related = parts(mixed.getBodyPart(0), "related");
        parts(related.getBodyPart(0), "alternative");
        assertEquals("<c@x>", related.getBodyPart(1).getHeader("Content-ID")[0]);
        assertArrayEquals(png, related.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals(Part.ATTACHMENT, mixed.getBodyPart(1).getDisposition());
        assertEquals("汇总表.xlsx", MimeUtility.decodeText(mixed.getBodyPart(1).getFileName()));
        assertArrayEquals(xlsx, mixed.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void a_mail_of_text_alone_is_text_alone() throws Exception {
        assertTrue(composed(Optional.empty()).isMimeType("text/plain"));
        parts(composed(Optional.empty(), Enclosure.attached("a.txt", "text/plain", new byte[] {1})), "mixed");
    }
}
