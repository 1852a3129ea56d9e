package org.yinjian.functions.office.arrange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierNumbers;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.grouping.PileNames;
import org.yinjian.core.reading.PageReading;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.assess.DossierAssessment;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.reading.FormPageBuilder;
import org.yinjian.testkit.reading.ImprintBuilder;
import org.yinjian.testkit.reading.TextPageBuilder;

/** Mails to an office of fakes, whose documents are read as they come. */
final class Correspondence {
    static final String SENDER = "unit@school.example";

    final OfficeFixture office = new OfficeFixture();
    final Collaborators with = office.collaborators();
    private int moment;

    /** A file and what stands on it. */
    record Piece(String file, PageReading page) {
        /** The same as a page of a file. */
        PageReading page(int number) {
            return new PageReading(
                    number,
                    page.width(),
                    page.height(),
                    page.dpi(),
                    page.turned(),
                    page.source(),
                    page.lines(),
                    page.grids(),
                    page.pictures(),
                    page.imprints(),
                    page.blank());
        }

        byte[] bytes() {
            return ("%PDF-1.4 " + file).getBytes(StandardCharsets.UTF_8);
        }
    }

    static Piece form(String file, String name) {
        return new Piece(
                file,
                new FormPageBuilder()
                        .value("姓名", name)
                        .sealed(ImprintBuilder.reading("四川大学后勤管理处"))
                        .build());
    }

    static Piece certificate(String file, String holder) {
        return new Piece(
                file,
                new TextPageBuilder()
                        .lines(
                                "荣誉证书",
                                holder + "同志：",
                                "在2019年度后勤工作中成绩突出，被评为“先进个人”。",
                                "特此表彰。",
                                "某某省高校后勤研究会",
                                "二〇一九年十月十一日")
                        .build());
    }

    /** One file in which these follow each other, as a scanner makes it of a pile of paper. */
    void sendScan(String id, String file, Piece... pages) {
        byte[] scan = ("%PDF-1.4 " + file).getBytes(StandardCharsets.UTF_8);
        take(mail(id, SENDER, new Piece(file, pages[0].page())));
        PageReading[] numbered = IntStream.range(0, pages.length)
                .mapToObj(i -> pages[i].page(i + 1))
                .toArray(PageReading[]::new);
        office.read(scan, numbered);
    }

    static Mail mail(String id, String sender, Piece... pieces) {
        List<NamedFile> files = Arrays.stream(pieces)
                .map(piece -> new NamedFile(piece.file(), piece.bytes()))
                .toList();
        return new Mail("报名材料", "张三", sender, "请查收", files).with("Message-ID", id(id));
    }

    static String id(String name) {
        return "<" + name + "@school.example>";
    }

    static DossierId number(String name) {
        return DossierNumbers.ofMail(id(name));
    }

    /** Takes a mail in, each a second after the one before. */
    void take(Mail mail, Piece... read) {
        take(mail, OfficeFixture.NOW.plusSeconds(moment), read);
    }

    void take(Mail mail, Instant at, Piece... read) {
        String key = "mail/" + ++moment;
        new Reception(with).receive(office.arrive(key, mail.bytes(), at));
        Arrays.stream(read).forEach(piece -> office.read(piece.bytes(), piece.page()));
    }

    void send(String id, Piece... pieces) {
        take(mail(id, SENDER, pieces), pieces);
    }

    /** Does what was asked for until nothing is left to do. */
    void work() {
        Set<Work> tasks = new LinkedHashSet<>(office.work.take());
        while (!tasks.isEmpty()) {
            for (Work task : tasks) {
                if (task instanceof Work.Assess assess) {
                    if (PileNames.isPile(assess.dossier().dossier())) {
                        new Arrangement(with).arrange(assess.dossier());
                    } else {
                        new DossierAssessment(with).assess(assess.dossier());
                    }
                }
            }
            tasks = new LinkedHashSet<>(office.work.take());
        }
    }

    Manifest manifest(String dossier) {
        return office.dossiers.find(OfficeFixture.key(dossier)).orElseThrow();
    }

    Manifest manifest(DossierId dossier) {
        return manifest(dossier.value());
    }

    /** Every dossier that holds something, with the names of its files. */
    Map<String, Set<String>> dossiers() {
        return office.dossiers.all(OfficeFixture.CAMPAIGN).stream()
                .filter(manifest -> manifest.joined().isEmpty())
                .collect(Collectors.toMap(
                        manifest -> manifest.key().dossier().value(),
                        manifest -> new TreeSet<>(manifest.documents().stream()
                                .map(HeldDocument::named)
                                .toList()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
