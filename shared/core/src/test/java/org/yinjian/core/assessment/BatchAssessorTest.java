package org.yinjian.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldStatus;

class BatchAssessorTest {
    private final BatchAssessor batch = new BatchAssessor(Given.campaign());

    @Test
    void those_beyond_the_quota_are_for_a_person() {
        List<Assessment> records = Stream.of("A", "B", "C")
                .map(id -> Given.completeDossier()
                        .named(id)
                        .read("name", "申报人" + id)
                        .withoutCertificates()
                        .read("phone", "1380013800" + id.codePointAt(0) % 10)
                        .assessed())
                .toList();
        assertEquals(List.of("", "", "QUOTA_EXCEEDED"), added(records));
    }

    @Test
    void the_first_to_arrive_keep_their_place() {
        List<Assessment> records = List.of(
                recommended("A", "甲一", "2021-11-03T08:00:00+08:00"),
                recommended("B", "甲二", "2021-11-01T08:00:00+08:00"),
                recommended("C", "甲三", "2021-11-02T08:00:00+08:00"));
        assertEquals(List.of("QUOTA_EXCEEDED", "", ""), added(records));
    }

    @Test
    void an_alias_counts_for_the_recommender_of_that_name() {
        List<Assessment> records = Stream.of("A", "B", "C")
                .map(id -> Given.completeDossier()
                        .named(id)
                        .read("recommendingUnit", id.equals("A") ? "甲省后勤协会" : "甲省高校后勤协会")
                        .read("name", "姓名" + id)
                        .blank("phone")
                        .assessed())
                .toList();
        assertEquals(List.of("", "", "QUOTA_EXCEEDED"), added(records));
    }

    @Test
    void units_that_recommend_their_own_have_no_quota() {
        List<Assessment> records = Stream.of("A", "B", "C", "D")
                .map(id -> Given.completeDossier()
                        .named(id)
                        .read("recommendingUnit", "某某大学")
                        .read("name", "姓名" + id)
                        .assessed())
                .toList();
        assertEquals(List.of("", "", "", ""), added(records));
    }

    @Test
    void one_name_with_one_phone_is_one_applicant() {
        List<Assessment> records = List.of(
                Given.completeDossier().named("A").assessed(),
                Given.completeDossier().named("B").read("unit", "某某大学").assessed());
        assertEquals(List.of("APPLICANT_DUPLICATE", "APPLICANT_DUPLICATE"), added(records));
    }

    @Test
    void one_name_at_one_unit_is_one_applicant_unless_the_phones_differ() {
        Assessment known = Given.completeDossier().named("A").assessed();
        Assessment noPhone = Given.completeDossier().named("B").blank("phone").assessed();
        Assessment otherPhone =
                Given.completeDossier().named("B").read("phone", "13900139000").assessed();
        assertEquals(List.of("APPLICANT_DUPLICATE", "APPLICANT_DUPLICATE"), added(List.of(known, noPhone)));
        assertEquals(List.of("", ""), added(List.of(known, otherPhone)));
    }

    @Test
    void a_name_alone_is_never_a_duplicate() {
        List<Assessment> records = List.of(
                Given.completeDossier().named("A").assessed(),
                Given.completeDossier()
                        .named("B")
                        .read("unit", "他乡学院")
                        .blank("phone")
                        .assessed());
        assertEquals(List.of("", ""), added(records));
    }

    @Test
    void one_that_is_excluded_takes_nobodys_place() {
        List<Assessment> records = List.of(
                Given.completeDossier()
                        .named("A")
                        .read("name", "李四光")
                        .blank("phone")
                        .received("2021-11-01T08:00:00+08:00")
                        .assessed(),
                recommended("B", "甲二", "2021-11-02T08:00:00+08:00"),
                recommended("C", "甲三", "2021-11-03T08:00:00+08:00"));
        assertEquals(List.of("", "", ""), added(records));
    }

    @Test
    void one_applicant_by_two_ways_is_told_with_both() {
        BatchAssessor channels = new BatchAssessor(Given.campaignWithChannels());
        List<Assessment> records = List.of(
                Given.completeDossier().named("A").assessed(),
                Given.completeDossier().named("B").blank("recommendingUnit").assessed());
        assertEquals(
                "与B是同一申报人（姓名、单位或联系电话一致），经由不同渠道：个人自荐、组织推荐（甲省高校后勤协会），请人工合并或确认。",
                channels.assess(records).getFirst().findings().getLast().message());
    }

    @Test
    void what_is_told_of_others_is_enough_to_judge_one() {
        List<Assessment> records = List.of(
                recommended("A", "甲一", "2021-11-03T08:00:00+08:00"),
                recommended("B", "甲一", "2021-11-01T08:00:00+08:00"),
                recommended("C", "甲三", "2021-11-02T08:00:00+08:00"));
        List<Peer> peers = records.stream()
                .map(record -> Peer.of(record, Given.campaign()))
                .toList();
        assertEquals(
                batch.assess(records),
                records.stream()
                        .map(record -> batch.judge(record, peers, List.of()))
                        .toList());
    }

    @Test
    void who_comes_after_those_beyond_the_quota_concerns_none_of_them() {
        List<Peer> there = Stream.of("A", "B", "C", "D").map(this::arrived).toList();
        assertEquals(Set.of(), batch.concerned(there, Optional.empty(), Optional.of(arrived("E"))));
    }

    @Test
    void who_leaves_concerns_all_that_came_after_and_lacked_a_place() {
        List<Peer> there = Stream.of("B", "C", "D").map(this::arrived).toList();
        assertEquals(
                Set.of(new DossierId("C"), new DossierId("D")),
                batch.concerned(there, Optional.of(arrived("A")), Optional.empty()));
    }

    @Test
    void who_is_the_same_applicant_concerns_the_other_and_nobody_else() {
        List<Peer> there = Stream.of("A", "B").map(this::arrived).toList();
        Peer twin = Peer.of(recommended("Z", "姓名B", "2021-11-09T08:00:00+08:00"), Given.campaign());
        assertEquals(Set.of(new DossierId("B")), batch.concerned(there, Optional.empty(), Optional.of(twin)));
    }

    private Peer arrived(String id) {
        return Peer.of(
                recommended(id, "姓名" + id, "2021-11-0" + (id.codePointAt(0) - 'A' + 1) + "T08:00:00+08:00"),
                Given.campaign());
    }

    @Test
    void judging_again_adds_nothing() {
        List<Assessment> records = List.of(
                Given.completeDossier().named("A").assessed(),
                Given.completeDossier().named("B").assessed());
        List<Assessment> once = batch.assess(records);
        assertEquals(once, batch.assess(once));
    }

    private static Assessment recommended(String id, String name, String received) {
        return Given.completeDossier()
                .named(id)
                .read("name", name)
                .field("phone", FieldStatus.BLANK, "")
                .received(received)
                .assessed();
    }

    private List<String> added(List<Assessment> records) {
        return batch.assess(records).stream()
                .map(record -> record.findings().stream()
                        .map(Finding::code)
                        .filter(code -> code == FindingCode.QUOTA_EXCEEDED || code == FindingCode.APPLICANT_DUPLICATE)
                        .map(FindingCode::name)
                        .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one))
                .toList();
    }
}
