package org.yinjian.local.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yinjian.core.dossier.Payload;
import org.yinjian.core.reading.DocumentReader;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.Reading;
import org.yinjian.testkit.file.NamedFile;
import org.yinjian.testkit.reading.FormPageBuilder;
import org.yinjian.testkit.reading.ImprintBuilder;
import org.yinjian.testkit.reading.TextPageBuilder;

/** Reads files that say in their first line what a page reader would see on them; so no page is looked at here. */
final class PreparedReader implements DocumentReader {
    private static final String BEGINNING = "%PDF-1.4\n";

    /** A file for this reader: a form or a certificate of somebody. */
    static NamedFile file(String name, String kind, String of) {
        return new NamedFile(name, (BEGINNING + kind + " " + of + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ReadDocument read(Payload payload) {
        String[] words = new String(payload.bytes(), StandardCharsets.UTF_8)
                .substring(BEGINNING.length())
                .split(" ", 3);
        PageReading page = words[0].equals("form") ? form(words[1]) : certificate(words[1]);
        return new ReadDocument(
                new Reading(
                        payload.hash(),
                        payload.mediaType(),
                        Optional.of("prepared/1"),
                        List.of(page),
                        Optional.empty()),
                List.of());
    }

    private static PageReading form(String name) {
        return new FormPageBuilder()
                .withoutRecommender()
                .value("姓名", name)
                .sealed(ImprintBuilder.reading("四川大学后勤管理处"))
                .build();
    }

    private static PageReading certificate(String holder) {
        return new TextPageBuilder()
                .lines("荣誉证书", holder + "同志：", "在2019年度后勤工作中成绩突出，被评为“先进个人”。", "特此表彰。", "某某省高校后勤研究会", "二〇一九年十月十一日")
                .build();
    }
}
