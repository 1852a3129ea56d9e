package org.yinjian.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that was understood of a notice.
 *
 * @param deadlines the likeliest last day for sending material first
 * @param stages in the order of their days
 * @param certificates how many distinct ones are asked for
 * @param papers every paper, seal or signature that is asked for
 * @param exclusions who may not take part
 * @param priorities what gives priority
 * @param unclassified sentences with a date, a number of candidates or a duty that no rule understood
 */
public record NoticeFacts(
        Optional<NoticeFact<String>> number,
        Optional<NoticeFact<String>> title,
        Optional<NoticeFact<String>> issuer,
        Optional<NoticeFact<LocalDate>> date,
        Optional<Integer> year,
        List<NoticeFact<DateMention>> deadlines,
        List<NoticeFact<StageDates>> stages,
        List<NoticeFact<QuotaClause>> quotas,
        Optional<NoticeFact<Integer>> certificates,
        List<NoticeFact<RequiredPaper>> papers,
        List<NoticeFact<ExcludedGroup>> exclusions,
        List<NoticeSentence> priorities,
        List<NoticeFact<ContactLine>> contacts,
        List<NoticeSentence> unclassified) {
    public NoticeFacts {
        deadlines = List.copyOf(deadlines);
        stages = List.copyOf(stages);
        quotas = List.copyOf(quotas);
        papers = List.copyOf(papers);
        exclusions = List.copyOf(exclusions);
        priorities = List.copyOf(priorities);
        contacts = List.copyOf(contacts);
        unclassified = List.copyOf(unclassified);
    }

    /** A stage of the campaign. */
    public record StageDates(String name, LocalDate from, LocalDate until) {}

    /**
     * How many candidates somebody may put forward.
     *
     * @param who such as 各片区 without the 各; empty where the sentence does not say
     * @param onward whether it is what the office itself passes on
     */
    public record QuotaClause(String who, int least, int greatest, boolean onward) {}

    /**
     * Something to be sent or done.
     *
     * @param count as written, such as 一式三份; empty where the sentence names none
     */
    public record RequiredPaper(Paper paper, String count) {}

    /** What notices ask for. */
    public enum Paper {
        FORM("报名表"),
        SEAL("单位盖章"),
        CERTIFICATE("荣誉证书"),
        PORTRAIT("照片"),
        DEEDS("事迹材料"),
        IDENTITY("身份证件"),
        LETTER("推荐函"),
        ROSTER("汇总表"),
        VIDEO("影像材料"),
        PUBLICITY("公示情况"),
        PLEDGE("承诺书"),
        SIGNATURE("签字"),
        ELECTRONIC("电子版"),
        PAPER_COPY("纸质件");

        private final String title;

        Paper(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * Those who may not take part.
     *
     * @param honour what they were commended for, where the sentence quotes it
     * @param wholeList whether a list of names is behind it; otherwise it is a condition, such as 弄虚作假
     */
    public record ExcludedGroup(String honour, boolean wholeList) {}

    /** A way to reach the office. */
    public record ContactLine(Kind kind, String text) {
        /** What it is. */
        public enum Kind {
            PERSON,
            MAIL,
            ADDRESS,
            CHANNEL
        }
    }
}
