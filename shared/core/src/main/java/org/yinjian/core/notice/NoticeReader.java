package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yinjian.core.notice.NoticeFacts.ContactLine;
import org.yinjian.core.notice.NoticeFacts.ExcludedGroup;
import org.yinjian.core.notice.NoticeFacts.QuotaClause;
import org.yinjian.core.notice.NoticeFacts.RequiredPaper;

/** Reads a notice by the wording that notices use; what has a date, a number or a duty and fits no rule is named. */
public final class NoticeReader {
    private static final Pattern PRIORITY = Pattern.compile("优先");
    private static final Pattern COUNTED =
            Pattern.compile("(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:名|份|张)|不超过|不少于|不得|必须|务必|逾期|一律|不予");

    /** What the notice says, with the year of its own date for dates that have none. */
    public NoticeFacts read(NoticeText notice) {
        NoticeHead head = NoticeHead.of(notice);
        NoticeDates dates = new NoticeDates(head.date().map(NoticeFact::value), head.year());
        ScheduleFinder schedule = new ScheduleFinder(dates);
        schedule.read(notice);
        Findings found = new Findings();
        QuotaFinder quotas =
                new QuotaFinder(head.issuer().map(NoticeFact::value).orElse(""));
        notice.sentences().forEach(sentence -> found.look(sentence, quotas));
        notice.paragraphs().forEach(paragraph -> found.contacts.addAll(found.contactFinder.in(paragraph)));
        return new NoticeFacts(
                head.number(),
                head.title(),
                head.issuer(),
                head.date(),
                head.year(),
                schedule.deadlines(),
                schedule.stages(),
                distinct(found.quotas),
                found.certificateCount(),
                found.papers,
                found.exclusions,
                found.priorities,
                found.contacts,
                unclassified(notice, dates, head, union(schedule.used(), found.used)));
    }

    private static List<NoticeFact<QuotaClause>> distinct(List<NoticeFact<QuotaClause>> quotas) {
        List<NoticeFact<QuotaClause>> distinct = new ArrayList<>();
        for (NoticeFact<QuotaClause> quota : quotas) {
            if (distinct.stream().noneMatch(one -> one.value().equals(quota.value()))) {
                distinct.add(quota);
            }
        }
        return distinct;
    }

    private static Set<NoticeSentence> union(Set<NoticeSentence> one, Set<NoticeSentence> other) {
        Set<NoticeSentence> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<NoticeSentence> unclassified(
            NoticeText notice, NoticeDates dates, NoticeHead head, Set<NoticeSentence> used) {
        Set<Integer> headed = new LinkedHashSet<>();
        Stream.of(head.number(), head.title(), head.date())
                .flatMap(Optional::stream)
                .forEach(fact -> headed.add(fact.source().place().paragraph()));
        return notice.sentences().stream()
                .filter(sentence -> !used.contains(sentence)
                        && !headed.contains(sentence.place().paragraph()))
                .filter(sentence -> !dates.in(sentence, Optional.empty()).isEmpty()
                        || COUNTED.matcher(sentence.plain()).find())
                .toList();
    }

    /** What the sentence rules found so far. */
    private static final class Findings {
        private final ExclusionFinder exclusionFinder = new ExclusionFinder();
        private final PaperFinder paperFinder = new PaperFinder();
        private final ContactFinder contactFinder = new ContactFinder();
        private final List<NoticeFact<QuotaClause>> quotas = new ArrayList<>();
        private final List<NoticeFact<RequiredPaper>> papers = new ArrayList<>();
        private final List<NoticeFact<Integer>> certificates = new ArrayList<>();
        private final List<NoticeFact<ExcludedGroup>> exclusions = new ArrayList<>();
        private final List<NoticeSentence> priorities = new ArrayList<>();
        private final List<NoticeFact<ContactLine>> contacts = new ArrayList<>();
        private final Set<NoticeSentence> used = new LinkedHashSet<>();

        private void look(NoticeSentence sentence, QuotaFinder quotaFinder) {
            int before = size();
            quotas.addAll(quotaFinder.in(sentence));
            exclusionFinder.in(sentence).ifPresent(exclusions::add);
            papers.addAll(paperFinder.in(sentence));
            paperFinder.certificates(sentence).ifPresent(certificates::add);
            if (PRIORITY.matcher(sentence.plain()).find()) {
                priorities.add(sentence);
            }
            if (size() > before) {
                used.add(sentence);
            }
        }

        private int size() {
            return quotas.size() + exclusions.size() + papers.size() + certificates.size() + priorities.size();
        }

        /** The first count that is certain; sentences that disagree make it doubtful. */
        private Optional<NoticeFact<Integer>> certificateCount() {
            Optional<NoticeFact<Integer>> first = certificates.stream()
                    .filter(one -> one.doubt().isEmpty())
                    .findFirst()
                    .or(() -> certificates.stream().findFirst());
            boolean others = first.isPresent()
                    && certificates.stream()
                            .anyMatch(one -> one.doubt().isEmpty()
                                    && !one.value().equals(first.get().value()));
            return others ? first.map(one -> NoticeFact.doubtful(one.value(), one.source(), "通知里还有别的份数")) : first;
        }
    }
}
