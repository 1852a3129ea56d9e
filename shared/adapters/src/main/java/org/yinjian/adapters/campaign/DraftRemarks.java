package org.yinjian.adapters.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeFacts.Paper;
import org.yinjian.core.notice.NoticeFacts.RequiredPaper;
import org.yinjian.core.notice.NoticeSentence;

/** What the notices say and a campaign file has no place for, as remarks at its end: nothing is passed over in silence. */
record DraftRemarks(DraftSources sources) {
    void write(DraftYaml yaml) {
        yaml.blank().remark("", "—— 通知要求报送的材料 ——");
        List<NoticeFact<RequiredPaper>> papers = sources.all(NoticeFacts::papers);
        Stream.of(Paper.values()).forEach(paper -> paper(yaml, paper, papers));
        conditions(yaml);
        List<NoticeSentence> open = sources.notices().stream()
                .flatMap(read -> read.facts().unclassified().stream())
                .toList();
        if (!open.isEmpty()) {
            yaml.remark("", "—— 有日期、数目或要求而没有归类的句子 ——");
            open.forEach(sentence -> yaml.check("", DraftYaml.quoted(sentence)));
        }
        if (!yaml.missed().isEmpty()) {
            yaml.check("", "没有找到：" + String.join("、", yaml.missed()));
        }
    }

    /** Each paper once for each count that is named; other places of it by their numbering alone. */
    private void paper(DraftYaml yaml, Paper paper, List<NoticeFact<RequiredPaper>> all) {
        List<NoticeFact<RequiredPaper>> same =
                all.stream().filter(fact -> fact.value().paper() == paper).toList();
        if (same.isEmpty()) {
            return;
        }
        NoticeFact<RequiredPaper> first = same.stream()
                .filter(fact -> !fact.value().count().isEmpty())
                .findFirst()
                .orElse(same.getFirst());
        String count =
                first.value().count().isEmpty() ? "" : "（" + first.value().count() + "）";
        yaml.remark("", paper.title() + count + "：" + DraftYaml.quoted(first.source()));
        if (!isChecked(paper)) {
            yaml.check("", "程序不检查" + paper.title() + "，由人查看");
        }
    }

    private static boolean isChecked(Paper paper) {
        return switch (paper) {
            case FORM, SEAL, CERTIFICATE, PORTRAIT -> true;
            case DEEDS, IDENTITY, LETTER, ROSTER, VIDEO, PUBLICITY, PLEDGE, SIGNATURE, ELECTRONIC, PAPER_COPY -> false;
        };
    }

    private void conditions(DraftYaml yaml) {
        sources.all(NoticeFacts::exclusions).stream()
                .filter(fact -> !fact.value().wholeList())
                .forEach(fact -> yaml.source("", fact));
    }
}
