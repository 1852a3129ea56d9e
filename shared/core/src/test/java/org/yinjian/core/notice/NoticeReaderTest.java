package org.yinjian.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yinjian.core.notice.NoticeFacts.ContactLine;
import org.yinjian.core.notice.NoticeFacts.Paper;
import org.yinjian.core.notice.NoticeFacts.QuotaClause;
import org.yinjian.core.notice.NoticeFacts.RequiredPaper;
import org.yinjian.core.notice.NoticeFacts.StageDates;

/** Three invented notices, worded as differently as offices word them. */
class NoticeReaderTest {
    private final NoticeFacts union = read("tool-makers.txt");
    private final NoticeFacts dormitory = read("dormitory.txt");
    private final NoticeFacts cases = read("canteen-cases.txt");

    @Test
    void a_notice_says_its_number_title_issuer_and_day() {
        assertEquals("西教工发[2023]第8号", value(union.number()));
        assertEquals("关于做好2023年度“后勤工匠”推选工作的通知", value(union.title()));
        assertEquals("西岭市教育系统工会", value(union.issuer()));
        assertEquals(LocalDate.of(2023, 8, 25), value(union.date()));
        assertEquals("关于评选南湖大学第六届“最美宿管员”的启事", value(dormitory.title()));
        assertEquals("南湖大学后勤保障部", value(dormitory.issuer()));
        assertEquals(Optional.empty(), dormitory.number());
        assertEquals("北原省学校后勤研究会", value(cases.issuer()));
    }

    @Test
    void the_last_day_for_sending_is_found_and_a_time_of_day_is_a_doubt() {
        assertEquals(
                LocalDate.of(2023, 9, 30), union.deadlines().getFirst().value().until());
        assertEquals(Optional.of("17:00"), union.deadlines().getFirst().value().time());
        assertTrue(union.deadlines().getFirst().doubt().isPresent());
        assertEquals(
                LocalDate.of(2024, 5, 20),
                dormitory.deadlines().getFirst().value().until());
        assertEquals(
                LocalDate.of(2025, 4, 30), cases.deadlines().getFirst().value().until());
    }

    @Test
    void every_stage_has_its_days_and_next_january_is_next_years() {
        assertEquals(
                List.of(
                        new StageDates("宣传发动阶段", LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 10)),
                        new StageDates("推荐申报阶段", LocalDate.of(2023, 9, 11), LocalDate.of(2023, 9, 30)),
                        new StageDates("评审公示阶段", LocalDate.of(2023, 10, 11), LocalDate.of(2023, 10, 20)),
                        new StageDates("表彰阶段", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31))),
                union.stages().stream().map(NoticeFact::value).toList());
        assertTrue(union.stages().getLast().doubt().isPresent(), "a month is no day");
        assertEquals(
                List.of("报名", "网络投票", "结果公布"),
                dormitory.stages().stream().map(stage -> stage.value().name()).toList());
    }

    @Test
    void every_quota_belongs_to_the_one_it_is_granted_to() {
        assertEquals(
                List.of(
                        new QuotaClause("区（市）县教育工会", 0, 2, false),
                        new QuotaClause("直属学校工会", 0, 1, false),
                        new QuotaClause("市属高校工会", 0, 3, false)),
                values(union.quotas()));
        assertEquals(
                List.of(new QuotaClause("公寓", 1, 1, false), new QuotaClause("楼管班组", 1, 1, false)),
                values(dormitory.quotas()));
        assertEquals(
                List.of(
                        new QuotaClause("市（州）研究会", 5, 8, false),
                        new QuotaClause("理事单位", 0, 1, false),
                        new QuotaClause("北原省学校后勤研究会", 10, 10, true)),
                values(cases.quotas()));
        assertTrue(cases.quotas().get(1).doubt().isPresent(), "its recommender stands in the clause before");
    }

    @Test
    void three_copies_of_a_form_are_not_three_certificates() {
        assertEquals(3, value(union.certificates()));
        assertEquals(
                "近五年获奖证书复印件不少于3份；", union.certificates().orElseThrow().source().words());
        assertEquals(2, value(dormitory.certificates()));
        assertEquals(2, value(cases.certificates()));
    }

    @Test
    void every_paper_that_is_asked_for_is_named() {
        assertEquals(
                Set.of(
                        Paper.FORM,
                        Paper.SEAL,
                        Paper.SIGNATURE,
                        Paper.DEEDS,
                        Paper.PORTRAIT,
                        Paper.CERTIFICATE,
                        Paper.IDENTITY,
                        Paper.ELECTRONIC,
                        Paper.PAPER_COPY),
                papers(union));
        assertEquals("一式三份", count(union, Paper.FORM));
        assertEquals(Set.of(Paper.FORM, Paper.SEAL, Paper.PORTRAIT, Paper.CERTIFICATE), papers(dormitory));
        assertEquals(
                Set.of(Paper.SEAL, Paper.CERTIFICATE, Paper.ROSTER, Paper.PLEDGE, Paper.ELECTRONIC), papers(cases));
    }

    @Test
    void those_who_may_not_take_part_are_found_with_their_honour() {
        assertEquals("后勤工匠", union.exclusions().getFirst().value().honour());
        assertEquals("最美宿管员", dormitory.exclusions().getFirst().value().honour());
        assertTrue(dormitory.exclusions().stream().anyMatch(one -> !one.value().wholeList()), "一票否决");
        assertTrue(cases.exclusions().getFirst().value().wholeList());
        assertEquals(1, cases.exclusions().size(), "a late case is late, not excluded");
        assertEquals(1, cases.priorities().size());
    }

    @Test
    void the_office_is_reached_as_the_notice_says() {
        assertEquals(Set.of("gh@xiling.example"), contacts(union, ContactLine.Kind.MAIL));
        assertEquals(Set.of("西岭市文庙街8号教育工会办公室"), contacts(union, ContactLine.Kind.ADDRESS));
        assertEquals(Set.of("联系人：赵示例　电话：028-86110000"), contacts(union, ContactLine.Kind.PERSON));
        assertEquals(Set.of("hq@nanhu.example"), contacts(dormitory, ContactLine.Kind.MAIL));
        assertEquals(Set.of("联系人张样例，13900000000"), contacts(cases, ContactLine.Kind.PERSON));
    }

    @Test
    void a_sentence_with_a_number_that_no_rule_understands_is_named() {
        NoticeFacts facts = new NoticeReader().read(NoticeText.of("""
                一、总数
                全省共表彰50名先进个人。
                评审会于2030年3月5日召开。"""));
        assertEquals(2, facts.unclassified().size() + facts.stages().size());
        assertEquals(List.of(), facts.quotas());
    }

    @Test
    void a_place_names_the_numbering_above_it() {
        assertEquals("二（二）", union.deadlines().getFirst().source().place().ref());
        assertEquals("三3", union.certificates().orElseThrow().source().place().ref());
    }

    @Test
    void an_empty_notice_says_nothing() {
        NoticeFacts facts = new NoticeReader().read(NoticeText.of(""));
        assertEquals(List.of(), facts.deadlines());
        assertEquals(Optional.empty(), facts.title());
    }

    private static NoticeFacts read(String name) {
        try (InputStream in = Objects.requireNonNull(NoticeReaderTest.class.getResourceAsStream("/notices/" + name))) {
            return new NoticeReader().read(NoticeText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static <T> T value(Optional<NoticeFact<T>> fact) {
        return fact.orElseThrow().value();
    }

    private static <T> List<T> values(List<NoticeFact<T>> facts) {
        return facts.stream().map(NoticeFact::value).toList();
    }

    private static Set<Paper> papers(NoticeFacts facts) {
        return facts.papers().stream().map(fact -> fact.value().paper()).collect(Collectors.toSet());
    }

    private static String count(NoticeFacts facts, Paper paper) {
        return facts.papers().stream()
                .map(NoticeFact::value)
                .filter(one -> one.paper() == paper)
                .map(RequiredPaper::count)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> contacts(NoticeFacts facts, ContactLine.Kind kind) {
        return facts.contacts().stream()
                .map(NoticeFact::value)
                .filter(line -> line.kind() == kind)
                .map(ContactLine::text)
                .collect(Collectors.toSet());
    }
}
