package org.yinjian.local.mailbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinjian.testkit.file.Archive;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.file.Tnef;

/**
 * Two hundred mails of all shapes, in two waves, with what must become of them. What a file is and whose stands in its
 * bytes, for the reader of {@link PreparedReader}.
 */
final class Mailbag {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何";
    private static final String GIVEN = "建国小满文静志强海燕玉兰德明春梅永康素芬";

    private final List<byte[]> first = new ArrayList<>();
    private final List<byte[]> second = new ArrayList<>();
    private final Map<String, Set<Set<String>>> dossiers = new TreeMap<>();
    private final Map<String, Integer> receipts = new HashMap<>();
    private int senders;
    private int applicants;
    private int ids;

    Mailbag() {
        repeat(52, this::plain);
        repeat(14, this::zipped);
        repeat(10, this::threeApplicants);
        repeat(12, this::inOneThread);
        repeat(12, this::certificatesOnTheirOwn);
        repeat(10, this::corrected);
        repeat(8, this::deliveredTwice);
        repeat(6, this::winmail);
        repeat(6, this::linkOnly);
        repeat(5, this::withoutMessageId);
        repeat(5, this::forwarded);
        repeat(4, this::question);
        repeat(6, this::bounce);
        repeat(4, this::ofAList);
        repeat(4, this::broken);
    }

    private static void repeat(int times, Runnable shape) {
        for (int i = 0; i < times; i++) {
            shape.run();
        }
    }

    List<byte[]> first() {
        return List.copyOf(first);
    }

    List<byte[]> second() {
        return List.copyOf(second);
    }

    /** By sender, each dossier as the names of its files. */
    Map<String, Set<Set<String>>> dossiers() {
        return dossiers;
    }

    /** By address, how many receipts it gets: one for each mail and dossier. */
    Map<String, Integer> receipts() {
        return receipts;
    }

    private void plain() {
        String sender = sender();
        String name = applicant();
        first.add(mail(sender, form("报名表.pdf", name), certificate("证书一.pdf", name))
                .bytes());
        expect(sender, 1, Set.of("报名表.pdf", "证书一.pdf"));
    }

    private void zipped() {
        String sender = sender();
        String name = applicant();
        byte[] zip = Archive.zip(List.of(form("报名表.pdf", name), certificate("获奖证书.pdf", name)), GBK);
        first.add(mail(sender, new NamedFile("材料.zip", zip)).bytes());
        expect(sender, 1, Set.of("报名表.pdf", "获奖证书.pdf"));
    }

    private void threeApplicants() {
        String sender = sender();
        List<String> names = List.of(applicant(), applicant(), applicant());
        List<NamedFile> files = new ArrayList<>();
        names.forEach(name -> files.add(form(name + ".pdf", name)));
        names.reversed().forEach(name -> files.add(certificate(name + "证书.pdf", name)));
        first.add(mail(sender, files.toArray(NamedFile[]::new)).bytes());
        names.forEach(name -> expect(sender, 1, Set.of(name + ".pdf", name + "证书.pdf")));
    }

    private void inOneThread() {
        String sender = sender();
        String name = applicant();
        String root = id();
        first.add(mail(root, sender, form("报名表.pdf", name)).bytes());
        second.add(mail(sender, certificate("证书.pdf", "看不清"))
                .with("In-Reply-To", root)
                .with("References", root)
                .bytes());
        expect(sender, 2, Set.of("报名表.pdf", "证书.pdf"));
    }

    private void certificatesOnTheirOwn() {
        String sender = sender();
        String name = applicant();
        String other = applicant();
        first.add(mail(sender, form("a.pdf", name), form("b.pdf", other)).bytes());
        second.add(mail(sender, certificate("证书.pdf", other)).bytes());
        expect(sender, 1, Set.of("a.pdf"));
        expect(sender, 2, Set.of("b.pdf", "证书.pdf"));
    }

    private void corrected() {
        String sender = sender();
        String name = applicant();
        String root = id();
        first.add(mail(root, sender, form("报名表.pdf", name)).bytes());
        second.add(
                mail(sender, form("报名表（改）.pdf", name)).with("References", root).bytes());
        expect(sender, 2, Set.of("报名表.pdf", "报名表（改）.pdf"));
    }

    private void deliveredTwice() {
        String sender = sender();
        String name = applicant();
        byte[] mail = mail(sender, form("报名表.pdf", name)).bytes();
        first.add(mail);
        second.add(mail);
        expect(sender, 1, Set.of("报名表.pdf"));
    }

    private void winmail() {
        String sender = sender();
        String name = applicant();
        Tnef tnef = new Tnef();
        NamedFile form = form("推荐人选报名表.pdf", name);
        NamedFile certificate = certificate("荣誉证书扫描件.pdf", name);
        tnef.attach(form.name(), form.bytes()).attach(certificate.name(), certificate.bytes());
        first.add(mail(sender, new NamedFile("winmail.dat", tnef.bytes())).bytes());
        expect(sender, 1, Set.of("推荐人选报名表.pdf", "荣誉证书扫描件.pdf"));
    }

    private void linkOnly() {
        String sender = sender();
        String html = "<a href=\"https://wx.mail.qq.com/ftn/download?func=3&amp;key=k" + senders
                + "\">报名材料.zip</a> (99M, 2021年12月30日 15:30 到期)";
        first.add(("From: <" + sender + ">\r\nTo: <office@association.example>\r\nSubject: material\r\nMessage-ID: "
                        + id() + "\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + html + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        expect(sender, 1, Set.of("报名材料.zip"));
    }

    private void withoutMessageId() {
        String sender = sender();
        String name = applicant();
        first.add(new Mail("报名", "张三", sender, "请查收", List.of(form("报名表.pdf", name))).bytes());
        expect(sender, 1, Set.of("报名表.pdf"));
    }

    /** They all come from the one who forwards. */
    private void forwarded() {
        String name = applicant();
        NamedFile form = form(name + ".pdf", name);
        first.add(new Mail("报名", "张三", sender(), "请查收", List.of(form)).forwarded());
        expect("forward@example.com", 1, Set.of(form.name()));
    }

    private void question() {
        String sender = sender();
        first.add(mail(sender).bytes());
        expect(sender, 1, Set.of());
    }

    private void bounce() {
        first.add(mail(sender()).with("Auto-Submitted", "auto-replied").bytes());
    }

    private void ofAList() {
        String sender = sender();
        first.add(mail(sender, form("报名表.pdf", applicant()))
                .with("List-Id", "<list.example>")
                .bytes());
        expect(sender, 0, Set.of("报名表.pdf"));
    }

    private void broken() {
        String sender = sender();
        first.add(mail(
                        sender,
                        new NamedFile("报名表.pdf", new byte[0]),
                        new NamedFile("材料.zip", "PK\3\4xx".getBytes(StandardCharsets.US_ASCII)))
                .bytes());
        expect(sender, 1, Set.of("报名表.pdf", "材料.zip"));
    }

    private void expect(String sender, int answers, Set<String> files) {
        dossiers.computeIfAbsent(sender, none -> new HashSet<>()).add(new TreeSet<>(files));
        receipts.merge(sender, answers, Integer::sum);
    }

    private Mail mail(String sender, NamedFile... files) {
        return mail(id(), sender, files);
    }

    private static Mail mail(String id, String sender, NamedFile... files) {
        return new Mail("报名材料", "张三", sender, "请查收", Arrays.asList(files)).with("Message-ID", id);
    }

    private String sender() {
        return "unit" + ++senders + "@school.example";
    }

    private String id() {
        return "<mail" + ++ids + "@school.example>";
    }

    /** A name that nobody else has. */
    private String applicant() {
        int number = applicants++;
        int left = number / SURNAMES.length();
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(2 * (left % 10))
                + GIVEN.charAt(2 * (left % 10) + 1);
    }

    private static NamedFile form(String file, String name) {
        return PreparedReader.file(file, "form", name);
    }

    private static NamedFile certificate(String file, String holder) {
        return PreparedReader.file(file, "certificate", holder);
    }
}
