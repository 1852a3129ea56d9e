package org.yinjian.adapters.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.campaign.Schedule;
import org.yinjian.core.notice.NoticeText;

/** Regenerate the golden files with {@code -Dgolden.regenerate=true}, and read the difference before committing them. */
class CampaignDrafterTest {
    private static final String NATIONAL = "/org/yinjian/campaigns/shared/notice-15.txt";
    private static final String SICHUAN = "/org/yinjian/campaigns/zuimei-2021-sichuan/notice-37.txt";

    @TempDir
    static Path folder = Path.of("");

    private final CampaignDraft national = draft(NATIONAL);
    private final CampaignDraft sichuan = draft(SICHUAN, NATIONAL);

    @Test
    void the_national_notice_is_drafted_as_it_was() throws IOException {
        assertGolden("draft-national.yaml", national);
    }

    @Test
    void the_sichuan_notice_is_drafted_with_the_one_it_forwards() throws IOException {
        assertGolden("draft-sichuan.yaml", sichuan);
    }

    /** Every date, quota, exclusion and required item of the notice, each with its sentence, or named as missed. */
    @Test
    void everything_that_the_national_notice_asks_for_is_found_with_its_sentence() {
        assertDrafted(national, "材料报送截止时间为2021年12月10日。", "deadline: 2021-12-10");
        assertDrafted(national, "2021年12月10日前完成候选人征集申报。", "until: 2021-12-10");
        assertDrafted(national, "2022年1月20日前完成候选人材料审核。", "until: 2022-01-20");
        assertDrafted(national, "2022年2月20日前完成信息确认与公示。", "until: 2022-02-20");
        assertDrafted(national, "2022年4月份进行", "until: 2022-04-30");
        assertDrafted(national, "各地方教育后勤社团组织可推荐1-2人", "quota: {least: 1, greatest: 2}");
        assertDrafted(national, "协会各分支机构可推荐2-3人", "quota: {least: 2, greatest: 3}");
        assertDrafted(national, "2020年度感动人物", "exclusions: exclusions.csv");
        assertDrafted(national, "附两份最高荣誉证书扫描件", "required: 2");
        assertDrafted(national, "均请加盖所在单位（或部门）公章。", "NO_SEAL: ");
        assertDrafted(national, "具有优先入围资质", "PRIORITY: ");
        assertDrafted(national, "一寸免冠照", "key: portrait");
        assertDrafted(national, "协会秘书处", "contacts: [");
        assertDrafted(national, "确定50名", "请核对");
        assertEquals(List.of("落款日期（第1份通知）", "报送邮箱"), national.missed());
    }

    @Test
    void everything_that_the_sichuan_notice_asks_for_is_found_with_its_sentence() {
        assertDrafted(sichuan, "请各片区在11月3日前推荐1名", "deadline: 2021-11-03");
        assertDrafted(sichuan, "请各片区在11月3日前推荐1名", "quota: {least: 1, greatest: 1}");
        assertDrafted(sichuan, "协会拟向中国教育后勤协会推荐2名", "onwardQuota: 2");
        assertDrafted(sichuan, "office@association.example", "mail: \"office@association.example\"");
        assertDrafted(sichuan, "附两份最高荣誉证书扫描件", "required: 2");
        assertDrafted(sichuan, "2020年度感动人物", "exclusions: exclusions.csv");
        assertDrafted(sichuan, "2021年10月25日", "date: 2021-10-25");
        assertEquals(List.of("落款日期（第2份通知）"), sichuan.missed());
    }

    @Test
    void a_draft_whose_gaps_are_filled_in_is_a_campaign() throws IOException {
        assertTrue(load("unfilled", national, "").stream().allMatch(problem -> problem.contains("notices[0].date")));
        Path filled = write("filled", national, "2021-10-25");
        Campaign campaign = CampaignFiles.load(filled.toString()).orThrow();
        Campaign shipped = CampaignFiles.load("zuimei-2021-national").orThrow();
        assertEquals(shipped.schedule().deadline(), campaign.schedule().deadline());
        assertEquals(days(shipped.schedule()), days(campaign.schedule()));
        assertEquals(shipped.certificates().required(), campaign.certificates().required());
        assertEquals(
                shipped.form().opinionLabels().getFirst(),
                campaign.form().opinionLabels().getFirst());
        assertEquals(
                List.of(new Quota(1, 2), new Quota(2, 3)),
                campaign.recommenders().stream()
                        .map(kind -> kind.quota().orElseThrow())
                        .toList());
        for (FieldSpec field : shipped.form().fields()) {
            FieldSpec drafted = campaign.form().fields().stream()
                    .filter(one -> one.key().equals(field.key()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(field.key() + " is not in the draft"));
            assertEquals(field.format(), drafted.format(), field.key());
            assertEquals(field.place(), drafted.place(), field.key());
            assertEquals(field.requiredFor(), drafted.requiredFor(), field.key());
        }
        Path both = write("both", sichuan, "2021-10-25");
        assertEquals(
                Optional.of(2), CampaignFiles.load(both.toString()).orThrow().onwardQuota());
    }

    @Test
    void a_notice_that_says_next_to_nothing_is_drafted_with_every_gap_named() throws IOException {
        CampaignDraft draft = CampaignDrafter.draft("empty", List.of(NoticeText.of("请大家积极参加评选。")), Optional.empty());
        assertTrue(
                draft.missed().containsAll(List.of("截止日期", "推荐名额", "证书份数", "报名表的栏目", "联系人")),
                draft.missed().toString());
        assertTrue(load("empty", draft, "").stream().anyMatch(problem -> problem.contains("schedule.deadline")));
    }

    @Property
    void whatever_a_notice_says_is_one_text_in_the_file(@ForAll String text) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString("key: " + DraftYaml.scalar(text + "x"));
        assertEquals(Map.of("key", text + "x"), read);
    }

    private static List<LocalDate> days(Schedule schedule) {
        return schedule.stages().stream().map(Schedule.Stage::until).toList();
    }

    /** The words stand in a remark or a quote, and the value within the dozen lines behind them or in their own. */
    private static void assertDrafted(CampaignDraft draft, String words, String value) {
        List<String> lines = draft.yaml().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String plain = lines.get(i).replaceAll("\\s", "");
            List<String> near = lines.subList(i, Math.min(lines.size(), i + 13));
            if (plain.contains(words.replaceAll("\\s", "")) && near.stream().anyMatch(line -> line.contains(value))) {
                return;
            }
        }
        if (value.startsWith("key: ")
                && draft.yaml().contains(value)
                && draft.yaml().contains(words)) {
            return;
        }
        throw new AssertionError(words + " does not lead to " + value + " in\n" + draft.yaml());
    }

    private static List<String> load(String name, CampaignDraft draft, String date) throws IOException {
        return switch (CampaignFiles.load(write(name, draft, date).toString())) {
            case LoadedCampaign.Invalid invalid ->
                invalid.problems().stream().map(CampaignProblem::toString).toList();
            case LoadedCampaign.Valid valid -> List.of();
        };
    }

    private static Path write(String name, CampaignDraft draft, String date) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                target.resolve("campaign.yaml"),
                date.isEmpty() ? draft.yaml() : draft.yaml().replace("待填", date));
        for (Map.Entry<String, String> list : draft.lists().entrySet()) {
            Files.writeString(target.resolve(list.getKey()), list.getValue());
        }
        return target;
    }

    private static CampaignDraft draft(String... notices) {
        return CampaignDrafter.draft(
                "drafted",
                List.of(notices).stream().map(CampaignDrafterTest::notice).toList(),
                Optional.of(BlankForm.FIRST));
    }

    private static NoticeText notice(String resource) {
        return NoticeText.of(FormFields.text(resource));
    }

    private static void assertGolden(String name, CampaignDraft draft) throws IOException {
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.writeString(Path.of("src/test/resources/golden", name), draft.yaml());
        }
        try (InputStream in =
                Objects.requireNonNull(CampaignDrafterTest.class.getResourceAsStream("/golden/" + name))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), draft.yaml());
        }
    }
}
