package org.yinjian.local.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Properties;
import org.yinjian.core.assessment.Outcome;
import org.yinjian.core.review.Wording;
import org.yinjian.local.LocalCloud;
import org.yinjian.local.template.Trees;

/** Prints what the desk and the mailboxes hold. */
final class Showcase {
    private static final int WIDEST = 46;

    private final LocalCloud cloud;
    private final UnitClient client;
    private final PrintStream out;

    Showcase(LocalCloud cloud, UnitClient client, PrintStream out) {
        this.cloud = cloud;
        this.client = client;
        this.out = out;
    }

    void show(Arrivals arrivals) throws IOException, InterruptedException {
        queue();
        deadline();
        replies(arrivals);
    }

    private void queue() throws IOException, InterruptedException {
        TextTable table = new TextTable(WIDEST, "序", "受理号", "申报人", "单位", "结论", "首要原因");
        for (Object entry : Trees.list(client.ask("queue"))) {
            List<Object> reasons = Trees.list(Trees.map(entry).get("reasons"));
            table.row(
                    Trees.text(entry, "position"),
                    Trees.text(entry, "dossier"),
                    Trees.text(entry, "applicant"),
                    Trees.text(entry, "unit"),
                    Wording.of(Outcome.valueOf(Trees.text(entry, "outcome"))),
                    reasons.isEmpty() ? "" : reasons.getFirst().toString());
        }
        out.println("\n审核队列\n" + table);
    }

    private void deadline() throws IOException, InterruptedException {
        Object summary = client.ask("deadline");
        TextTable table = new TextTable(WIDEST, "收到", "齐全", "待补正", "待审核", "不予受理", "逾期", "失败", "剩余天数");
        table.row(
                Trees.text(summary, "counts", "received"),
                Trees.text(summary, "counts", "complete"),
                Trees.text(summary, "counts", "toCorrect"),
                Trees.text(summary, "counts", "inReview"),
                Trees.text(summary, "counts", "excluded"),
                Trees.text(summary, "counts", "late"),
                Trees.text(summary, "counts", "failed"),
                Trees.text(summary, "daysLeft"));
        out.println("截止汇总\n" + table);
    }

    private void replies(Arrivals arrivals) {
        TextTable table = new TextTable(64, "信箱", "主题");
        String notice = "";
        for (Arrivals.Sent sent : arrivals.all()) {
            for (byte[] raw : cloud.mail().mailbox(sent.contact())) {
                Reply reply = reply(raw);
                table.row(sent.contact(), reply.subject());
                notice = notice.isEmpty() && reply.subject().contains("补正") ? reply.text() : notice;
            }
        }
        out.println("回复（信箱中的邮件）\n" + table);
        if (!notice.isEmpty()) {
            out.println("其中一封：\n" + notice.indent(4));
        }
    }

    /** The plain text of a mail, which stands first in whatever it is wrapped in. */
    private static String plain(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof Multipart parts && parts.getCount() > 0
                ? plain(parts.getBodyPart(0))
                : String.valueOf(content);
    }

    private record Reply(String subject, String text) {}

    private static Reply reply(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            return new Reply(message.getSubject(), plain(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a reply that cannot be read", e);
        }
    }
}
