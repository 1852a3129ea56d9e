package org.yinjian.core.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.form.FieldStatus;

class OnlineComparisonTest {
    private final OnlineComparison comparison = new OnlineComparison(Given.campaign());
    private final Assessment record = Given.completeDossier().assessed();

    /** The applicant of the complete dossier as entered online, changed in what a test is about. */
    private static OnlineEntry entry(String... changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                "name", "张三丰",
                "phone", "13800138000",
                "unit", "某某大学",
                "email", "A.B@example.edu.cn",
                "politicalStatus", "中共党员",
                "ethnicity", "汉",
                "age", "35岁",
                "deeds", "三十年如一日。"));
        for (int i = 0; i < changes.length; i += 2) {
            values.put(changes[i], changes[i + 1]);
        }
        values.values().removeIf(String::isEmpty);
        return new OnlineEntry(2, values);
    }

    private List<String> found(Assessment before, OnlineEntry... entries) {
        return comparison.judge(before, List.of(entries)).findings().stream()
                .map(one -> one.code() + " " + one.subject() + " " + one.severity())
                .toList();
    }

    @Test
    void the_same_in_other_words_is_no_difference() {
        assertEquals(List.of(), found(record, entry()));
    }

    @Test
    void nothing_is_found_before_anything_was_imported() {
        assertEquals(List.of(), found(record));
    }

    @ParameterizedTest
    @CsvSource({"email, other@example.edu.cn", "politicalStatus, 群众", "age, 53", "postcode, 610001", "sex, 女"})
    void what_differs_is_for_a_person(String key, String online) {
        assertEquals(List.of("ONLINE_DIFFERENCE fields." + key + " REVIEW"), found(record, entry(key, online)));
    }

    @Test
    void a_doubted_reading_that_may_be_what_was_entered_is_no_difference() {
        Assessment doubted =
                Given.completeDossier().doubted("postcode", "610008", "610000").assessed();
        assertTrue(found(doubted, entry("postcode", "610000")).stream().noneMatch(one -> one.startsWith("ONLINE")));
        assertTrue(found(doubted, entry("postcode", "619999")).contains("ONLINE_DIFFERENCE fields.postcode REVIEW"));
    }

    @Test
    void what_is_only_entered_online_must_be_there() {
        assertEquals(List.of("MISSING_FIELD fields.deeds CORRECT"), found(record, entry("deeds", "无")));
    }

    @Test
    void recognition_entered_online_gives_priority() {
        assertEquals(List.of("PRIORITY fields.awards NOTE"), found(record, entry("awards", "某日报专访")));
        assertEquals(List.of(), found(record, entry("awards", "暂无")));
    }

    @Test
    void a_category_must_be_open_to_the_applicant() {
        assertEquals(List.of(), found(record, entry("category", "匠心美")));
        assertEquals(List.of("ONLINE_DIFFERENCE fields.category REVIEW"), found(record, entry("category", "最美服务团队")));
        assertEquals(List.of("ONLINE_DIFFERENCE fields.category REVIEW"), found(record, entry("category", "最佳人气")));
    }

    @Test
    void a_name_alone_joins_nothing() {
        OnlineEntry namesake = entry("phone", "13900139000", "unit", "他乡学院");
        assertEquals(List.of("ONLINE_MISSING dossier REVIEW"), found(record, namesake));
        assertEquals(List.of(namesake), comparison.unmatched(List.of(record), List.of(namesake)));
    }

    @Test
    void a_name_one_character_apart_joins_by_phone_and_unit_and_is_told() {
        assertEquals(List.of("ONLINE_DIFFERENCE fields.name REVIEW"), found(record, entry("name", "张三峰")));
        assertEquals(List.of(), comparison.unmatched(List.of(record), List.of(entry("name", "张三峰"))));
    }

    @Test
    void of_two_entries_the_later_counts() {
        OnlineEntry later = new OnlineEntry(9, entry().values());
        assertEquals(List.of(), found(record, entry("sex", "女"), later));
    }

    @Test
    void comparing_again_adds_nothing_and_without_an_import_all_of_it_goes() {
        Assessment once = comparison.judge(record, List.of(entry("sex", "女", "deeds", "")));
        assertEquals(once, comparison.judge(once, List.of(entry("sex", "女", "deeds", ""))));
        assertEquals(record, comparison.judge(once, List.of()));
    }

    @Test
    void a_blank_cell_is_the_forms_own_matter() {
        Assessment blank =
                Given.completeDossier().field("postcode", FieldStatus.BLANK, "").assessed();
        assertEquals(List.of("MISSING_FIELD fields.postcode CORRECT"), found(blank, entry("postcode", "610000")));
    }
}
