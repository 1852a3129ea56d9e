package org.yinjian.testkit.sample;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.testkit.capture.Apparatus;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.capture.Shot;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.file.Contents;
import org.yinjian.testkit.file.ScanPdf;

/** Makes the certificates of a dossier, and what was sent in place of them. */
final class Enclosures {
    private static final int DPI = 150;
    private static final int PHOTO_SIDE = 1600;
    private static final String PASSWORD = "19491001";

    private final Faces faces;
    private final Family family;
    private final Words words;
    private final Honours honours;

    Enclosures(Faces faces, Family family, Words words, Honours honours) {
        this.faces = faces;
        this.family = family;
        this.words = words;
        this.honours = honours;
    }

    /** In the order in which they are sent. */
    List<Enclosure> of(CertificateCase state, Applicant applicant, boolean scansOnly, Dice dice) {
        List<Enclosure> made = new ArrayList<>();
        if (state == CertificateCase.NONE) {
            return made;
        }
        Honour first = honours.of(applicant, dice);
        CertificateDesign design = design(first, dice);
        BufferedImage sheet = CertificateSheet.draw(faces, family, first, design, DPI, dice.split());
        made.add(captured(sheet, first, design, scansOnly ? Way.SCAN : way(dice), dice));
        switch (state) {
            case NONE, ONE_ONLY -> {}
            case SAME_TWICE -> made.add(captured(sheet, first, design, scansOnly ? Way.SCAN : Way.PHOTO, dice));
            case NOT_A_CERTIFICATE -> made.add(other(applicant, dice));
            case OK ->
                made.add(certificate(honours.of(applicant, dice), first, scansOnly ? Way.SCAN : way(dice), dice));
            case WRONG_HOLDER ->
                made.add(
                        certificate(honours.ofAnother(applicant, dice), first, scansOnly ? Way.SCAN : way(dice), dice));
            case LOCKED -> made.add(locked(certificate(honours.of(applicant, dice), first, Way.SCAN, dice)));
            case TRUNCATED -> made.add(truncated(certificate(honours.of(applicant, dice), first, Way.SCAN, dice)));
        }
        return made;
    }

    private enum Way {
        SCAN,
        SCAN_PDF,
        PHOTO
    }

    private static Way way(Dice dice) {
        return dice.of(List.of(Way.SCAN, Way.SCAN, Way.SCAN_PDF, Way.PHOTO, Way.PHOTO));
    }

    /** Any, but a report in the media is not cast in metal. */
    private static CertificateDesign design(Honour honour, Dice dice) {
        CertificateDesign drawn = dice.of(Arrays.asList(CertificateDesign.values()));
        return honour.media() && drawn == CertificateDesign.PLAQUE ? CertificateDesign.PLAIN : drawn;
    }

    /** Another certificate, told from the first by its title or its year. */
    private Enclosure certificate(Honour honour, Honour first, Way way, Dice dice) {
        Honour told = honour;
        while (told.title().equals(first.title()) && told.holder().equals(first.holder())) {
            told = new Honour(
                    told.holder(),
                    told.team(),
                    words.pick(told.team() ? "team-honour" : "honour", dice),
                    told.awarder(),
                    told.date(),
                    told.dateAsWritten(),
                    told.work(),
                    false);
        }
        CertificateDesign design = design(told, dice);
        return captured(CertificateSheet.draw(faces, family, told, design, DPI, dice.split()), told, design, way, dice);
    }

    private Enclosure captured(BufferedImage sheet, Honour honour, CertificateDesign design, Way way, Dice dice) {
        Apparatus apparatus = family.apparatus();
        BufferedImage image =
                switch (way) {
                    case PHOTO ->
                        apparatus
                                .photograph(Shot.of(sheet), dice.chance(0.25), PHOTO_SIDE, dice)
                                .image();
                    case SCAN, SCAN_PDF -> apparatus.scan(Shot.of(sheet), dice).image();
                };
        byte[] bytes =
                switch (way) {
                    case SCAN -> Jpeg.encode(image, 0.8, DPI);
                    case SCAN_PDF -> ScanPdf.of(List.of(image), DPI);
                    case PHOTO -> Jpeg.encode(image, 0.8, 0);
                };
        String condition = way == Way.SCAN_PDF ? "scan_pdf" : way == Way.SCAN ? "scan" : "photo";
        return new Enclosure(
                image,
                new Contents(bytes),
                way == Way.SCAN_PDF ? "pdf" : "jpg",
                DocumentKind.HONOUR_CERTIFICATE,
                condition,
                Optional.of(honour),
                design);
    }

    private Enclosure other(Applicant applicant, Dice dice) {
        OtherSheets sheets = new OtherSheets(faces);
        boolean notice = dice.chance(0.6);
        BufferedImage sheet =
                notice ? sheets.notice(applicant.unit().institution().name(), dice) : sheets.roster(words, dice);
        BufferedImage image = family.apparatus().scan(Shot.of(sheet), dice).image();
        return new Enclosure(
                image,
                new Contents(Jpeg.encode(image, 0.8, DPI)),
                "jpg",
                DocumentKind.OTHER,
                notice ? "notice" : "table",
                Optional.empty(),
                CertificateDesign.PLAIN);
    }

    private static Enclosure locked(Enclosure whole) {
        byte[] pdf = ScanPdf.locked(List.of(whole.image()), DPI, PASSWORD);
        return unreadable(whole, pdf, "pdf", "password_pdf");
    }

    /** Breaks off before anything of the picture but its head is there. */
    private static Enclosure truncated(Enclosure whole) {
        return unreadable(whole, Arrays.copyOf(whole.contents().bytes(), 600), "jpg", "truncated_jpg");
    }

    private static Enclosure unreadable(Enclosure whole, byte[] bytes, String extension, String condition) {
        return new Enclosure(
                whole.image(),
                new Contents(bytes),
                extension,
                DocumentKind.UNREADABLE,
                condition,
                Optional.empty(),
                whole.design());
    }
}
