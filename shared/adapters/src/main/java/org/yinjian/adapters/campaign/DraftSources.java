package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.notice.FormOutline;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeReader;
import org.yinjian.core.notice.NoticeSentence;
import org.yinjian.core.notice.NoticeText;

/**
 * The notices that a draft is made from, the campaign's own first: what it does not say, those that it forwards do. The
 * form is an attachment of the last one.
 */
record DraftSources(List<Read> notices, Optional<FormOutline> form) {
    /** A notice as text and as facts. */
    record Read(NoticeText text, NoticeFacts facts) {
        /** Its number, else its title. */
        String id() {
            return facts.number()
                    .or(facts::title)
                    .map(NoticeFact::value)
                    .orElseGet(() -> text.paragraphs().getFirst().text());
        }
    }

    DraftSources {
        notices = List.copyOf(notices);
    }

    static DraftSources of(List<NoticeText> texts, Optional<FormOutline> form) {
        NoticeReader reader = new NoticeReader();
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            NoticeText text = last ? withForm(texts.get(i), form) : texts.get(i);
            read.add(new Read(text, reader.read(text)));
        }
        return new DraftSources(read, form);
    }

    /** The form's texts behind the notice's, unless the notice prints the form itself. */
    private static NoticeText withForm(NoticeText notice, Optional<FormOutline> form) {
        String whole = squeezed(notice.asText());
        boolean there = form.isPresent()
                && form.get().texts().stream().map(DraftSources::squeezed).allMatch(whole::contains);
        return form.isEmpty() || there
                ? notice
                : notice.with(attachment(form.get()), form.get().texts());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000_＿]", "");
    }

    static String attachment(FormOutline form) {
        return "附件 " + form.title().map(DraftSources::shortTitle).orElse("报名表");
    }

    /** 推举活动报名表 is 报名表. */
    private static String shortTitle(String title) {
        return title.replaceAll("^.*?([\\p{IsHan}]{2}(?:审批)?表)$", "$1");
    }

    /** All facts of a kind, the own notice's first. */
    <T> List<NoticeFact<T>> all(Function<NoticeFacts, List<NoticeFact<T>>> kind) {
        return notices.stream()
                .flatMap(read -> kind.apply(read.facts()).stream())
                .toList();
    }

    /** The facts of a kind from the first notice that has any. */
    <T> List<NoticeFact<T>> own(Function<NoticeFacts, List<NoticeFact<T>>> kind) {
        return notices.stream()
                .map(read -> kind.apply(read.facts()))
                .filter(facts -> !facts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Read first() {
        return notices.getFirst();
    }

    Read last() {
        return notices.getLast();
    }

    /** A clause that quotes a sentence of one of the notices. */
    Clause clause(NoticeSentence sentence) {
        Read owner = notices.stream()
                .filter(read -> read.text().sentences().contains(sentence)
                        || read.text().paragraphs().stream()
                                .anyMatch(one -> one.text().equals(sentence.text())))
                .findFirst()
                .orElse(first());
        return new Clause(owner.id(), sentence.place().clauseRef(), sentence.words());
    }

    /** What a rule falls back on that no sentence speaks of: the title. */
    NoticeSentence title() {
        return first().facts()
                .title()
                .map(NoticeFact::source)
                .orElseGet(() -> first().text().sentences().getFirst());
    }

    Stream<NoticeSentence> sentences() {
        return notices.stream().flatMap(read -> read.text().sentences().stream());
    }
}
