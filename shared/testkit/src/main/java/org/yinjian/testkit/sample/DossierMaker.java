package org.yinjian.testkit.sample;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.testkit.capture.Jpeg;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.Portrait;
import org.yinjian.testkit.file.Contents;
import org.yinjian.testkit.file.Docx;
import org.yinjian.testkit.file.ScanPdf;
import org.yinjian.testkit.sample.FormContent.Remark;

/** Makes a dossier from a plan and a seed. Safe for several threads. */
public final class DossierMaker {
    /** Apart from the dice of everything else, so that a form's further fields move nothing. */
    private static final long FURTHER = 0x5EC0_4DF0_12B7L;

    private final Faces faces;
    private final SampleForm asked;
    private final Family family;
    private final Words words = new Words();
    private final Applicants applicants = new Applicants(words);
    private final SealDesk seals = new SealDesk(words, new Institutions(), applicants);
    private final MoreFields more = new MoreFields(words);
    private final Enclosures enclosures;

    /** Of the first form and family. */
    public DossierMaker(Faces faces) {
        this(faces, SampleForm.FIRST, Family.FIRST);
    }

    public DossierMaker(SampleForm asked, Family family) {
        this(Faces.load(family.fonts()), asked, family);
    }

    private DossierMaker(Faces faces, SampleForm asked, Family family) {
        this.faces = faces;
        this.asked = asked;
        this.family = family;
        enclosures = new Enclosures(faces, family, words, new Honours(words, applicants));
    }

    /** The same plan and seed give the same bytes. */
    public SampleDossier make(String id, DossierPlan plan, long seed) {
        Dice dice = new Dice(seed);
        Unit unit = seals.unit(plan.seal(), dice.split());
        Dice further = new Dice(seed ^ FURTHER);
        FormDesign design = family.design(asked, plan.regrouped(), further);
        Applicant applicant = more.on(asked, design, applicants.of(unit, plan.team(), dice.split()), further);
        for (FieldFault fault : plan.faults()) {
            applicant = fault.applyTo(applicant);
        }
        Portrait portrait = Portrait.of(applicant.woman(), dice.split());
        FormContent content = content(plan, design, applicant, portrait, dice.split());
        Decoy decoy = decoy(plan, dice.split());
        FormFile form = form(plan, content, decoy, dice.split());
        boolean multi = plan.condition() == Condition.SCAN_PDF_MULTI;
        List<Enclosure> enclosed = enclosures.of(plan.certificates(), applicant, multi, dice.split());
        FileNames names = new FileNames(namedByPeople(plan), applicant.name(), unit.institution(), dice.split());
        List<SentDocument> documents =
                new ArrayList<>(multi ? List.of(joined(names, form, enclosed)) : separate(names, plan, form, enclosed));
        documents.addAll(extras(names, plan, applicant, portrait));
        return Packing.packed(id, plan, applicant, documents, new Truth(plan, content, form, decoy));
    }

    private FormContent content(
            DossierPlan plan, FormDesign design, Applicant applicant, Portrait portrait, Dice dice) {
        boolean pictured = !plan.team() && !plan.faults().contains(FieldFault.MISSING_PORTRAIT);
        Optional<String> date = applicant.signed().map(day -> ChineseDate.any(day, dice));
        String opinion = words.pick("opinion", dice);
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < design.opinions().size(); i++) {
            remarks.add(signed(applicant, dice));
        }
        remarks.add(new Remark(opinion, "", applicant.signed(), date));
        return new FormContent(
                design, applicant, pictured ? Optional.of(portrait) : Optional.empty(), remarks, plan.hand());
    }

    /** What a department's head wrote some days before. */
    private Remark signed(Applicant applicant, Dice dice) {
        Optional<LocalDate> day = applicant.signed().map(last -> last.minusDays(dice.between(2, 20)));
        String name = applicants.personName(dice.chance(0.5), dice);
        return new Remark(words.pick("opinion", dice), name, day, day.map(ChineseDate::arabic));
    }

    private static Decoy decoy(DossierPlan plan, Dice dice) {
        boolean possible = !plan.bearsSeal() && plan.condition() != Condition.DOCX_BORN;
        return possible ? dice.of(List.of(Decoy.values())) : Decoy.PLAIN;
    }

    private FormFile form(DossierPlan plan, FormContent content, Decoy decoy, Dice dice) {
        if (plan.condition() == Condition.DOCX_BORN) {
            byte[] portrait = content.portrait().map(this::portraitFile).orElse(new byte[0]);
            byte[] docx = FormDocx.bytes(content, portrait);
            return new FormFile(new Contents(docx), "docx", Optional.empty(), List.of(), List.of(), List.of());
        }
        FormPaper paper = new FormPaper(faces, family, content, decoy, dice.split());
        Dice sealing = dice.split();
        return new FormCapture(paper, family.apparatus(), dice.split())
                .capture(
                        plan.condition(),
                        places -> seals.seals(plan.seal(), content.applicant().unit(), places, sealing));
    }

    private byte[] portraitFile(Portrait portrait) {
        return Jpeg.encode(new OtherSheets(faces).portrait(portrait), 0.85, 300);
    }

    private static boolean namedByPeople(DossierPlan plan) {
        return switch (plan.submission()) {
            case CHINESE, ZIP, EML, EML_FORWARDED -> true;
            case PLAIN, EXTRA, EMPTY_EXTRA -> false;
        };
    }

    /** One scan of everything. */
    private static SentDocument joined(FileNames names, FormFile form, List<Enclosure> enclosed) {
        List<BufferedImage> pages = new ArrayList<>();
        List<DocumentKind> kinds = new ArrayList<>();
        List<SentDocument.Told> told = new ArrayList<>();
        pages.add(form.page().orElseThrow());
        kinds.add(DocumentKind.REGISTRATION_FORM);
        for (Enclosure enclosure : enclosed) {
            pages.add(enclosure.image());
            kinds.add(enclosure.kind());
            enclosure
                    .honour()
                    .ifPresent(honour -> told.add(
                            new SentDocument.Told(kinds.size(), honour, enclosure.design(), enclosure.condition())));
        }
        return new SentDocument(
                names.form("pdf"),
                new Contents(ScanPdf.of(pages, FormCapture.DPI)),
                DocumentKind.REGISTRATION_FORM,
                pages.size(),
                Condition.SCAN_PDF_MULTI.key(),
                pages.size() > 1 ? kinds : List.of(),
                told);
    }

    private static List<SentDocument> separate(
            FileNames names, DossierPlan plan, FormFile form, List<Enclosure> enclosed) {
        List<SentDocument> documents = new ArrayList<>();
        documents.add(SentDocument.single(
                names.form(form.extension()),
                form.contents(),
                DocumentKind.REGISTRATION_FORM,
                plan.condition().key()));
        for (Enclosure enclosure : enclosed) {
            String name = names.enclosure(documents.size(), enclosure.extension());
            documents.add(SentDocument.of(name, enclosure));
        }
        return documents;
    }

    private List<SentDocument> extras(FileNames names, DossierPlan plan, Applicant applicant, Portrait portrait) {
        return switch (plan.submission()) {
            case PLAIN, CHINESE, ZIP, EML, EML_FORWARDED -> List.of();
            case EMPTY_EXTRA ->
                List.of(SentDocument.single(
                        names.fixed("新建文件.jpg"), new Contents(new byte[0]), DocumentKind.UNREADABLE, "empty"));
            case EXTRA -> {
                Contents story = new Contents(new Docx()
                        .paragraph("最美后勤人事迹材料")
                        .paragraph(applicant.name() + "在" + applicant.field("unit") + "工作多年，勤勤恳恳，深受师生好评。")
                        .bytes());
                Contents note = new Contents("报名材料共四份，请查收。".getBytes(StandardCharsets.UTF_8));
                yield List.of(
                        SentDocument.single(names.fixed("最美后勤人事迹（定稿）.docx"), story, DocumentKind.OTHER, "docx_born"),
                        SentDocument.single(
                                names.fixed("photo.jpg"),
                                new Contents(portraitFile(portrait)),
                                DocumentKind.ID_PHOTO,
                                "digital_photo"),
                        SentDocument.single(names.fixed("说明.txt"), note, DocumentKind.OTHER, "text"));
            }
        };
    }
}
