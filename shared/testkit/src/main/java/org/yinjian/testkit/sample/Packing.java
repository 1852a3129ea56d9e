package org.yinjian.testkit.sample;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.file.Archive;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;

/** Puts the documents of a dossier into what was sent. */
final class Packing {
    private Packing() {}

    /** The dossier as sent, with its truth. */
    static SampleDossier packed(
            String id, DossierPlan plan, Applicant applicant, List<SentDocument> documents, Truth truth) {
        List<NamedFile> files = documents.stream()
                .map(document ->
                        new NamedFile(document.file(), document.contents().bytes()))
                .toList();
        Optional<NamedFile> container =
                switch (plan.submission()) {
                    case ZIP -> Optional.of(new NamedFile("最美后勤人材料.zip", Archive.zip(files, Charset.forName("GBK"))));
                    case EML ->
                        Optional.of(
                                new NamedFile("报送材料.eml", mail(applicant, files).bytes()));
                    case EML_FORWARDED ->
                        Optional.of(new NamedFile(
                                "转发 推荐材料.eml", mail(applicant, files).forwarded()));
                    case PLAIN, CHINESE, EXTRA, EMPTY_EXTRA -> Optional.empty();
                };
        List<NamedFile> sent = container.map(List::of).orElse(files);
        List<String> submitted = sent.stream().map(NamedFile::name).toList();
        return new SampleDossier(id, sent, truth.json(id, documents, container.map(NamedFile::name), submitted));
    }

    private static Mail mail(Applicant applicant, List<NamedFile> files) {
        String institution = applicant.unit().institution().name();
        return new Mail(
                "报送材料-" + institution,
                institution + "后勤",
                "logistics@example.edu.cn",
                "您好：现报送" + applicant.name() + "的报名材料，请查收。",
                files);
    }
}
