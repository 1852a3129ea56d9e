package org.yinjian.adapters.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.campaign.Correspondence;
import org.yinjian.core.campaign.Correspondence.Corrections;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.campaign.Schedule;

class CampaignFilesTest {
    static final List<String> SHIPPED = CampaignFiles.SHIPPED;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void every_shipped_campaign_is_valid(String id) {
        assertEquals(id, CampaignFiles.load(id).orThrow().id().value());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void every_finding_has_a_clause_that_stands_in_its_notice(String id) {
        Campaign campaign = CampaignFiles.load(id).orThrow();
        for (FindingCode code : FindingCode.values()) {
            for (FieldSpec field : campaign.form().fields()) {
                FindingCode restsOn = code.restsOn().orElse(code);
                Clause clause = campaign.clause(restsOn.name(), Optional.of(field.key()))
                        .orElseThrow(() -> new AssertionError("no clause for " + code + " of " + field.key()));
                assertTrue(
                        campaign.notices().stream()
                                .anyMatch(notice -> notice.id().equals(clause.notice()) && notice.says(clause.quote())),
                        () -> "not in its notice: " + clause);
            }
        }
    }

    @Test
    void the_national_deadline_is_the_last_second_of_the_tenth_of_december_in_shanghai() {
        Campaign campaign = CampaignFiles.load("zuimei-2021-national").orThrow();
        assertEquals("2021-12-10T23:59:59+08:00", campaign.schedule().dueAt().toString());
    }

    @Test
    void a_team_may_leave_out_what_only_a_person_has() {
        Campaign campaign = CampaignFiles.load("zuimei-2021-national").orThrow();
        Set<String> forPersonsOnly = Set.of("sex", "ethnicity", "age", "politicalStatus", "portrait");
        for (FieldSpec field : campaign.form().fields()) {
            Set<ApplicantKind> expected = field.key().equals("recommendingUnit")
                    ? Set.of()
                    : forPersonsOnly.contains(field.key())
                            ? Set.of(ApplicantKind.PERSON)
                            : Set.of(ApplicantKind.PERSON, ApplicantKind.TEAM);
            assertEquals(expected, field.requiredFor(), field.key());
        }
    }

    @Test
    void quotas_go_by_the_kind_of_recommender() {
        Campaign national = CampaignFiles.load("zuimei-2021-national").orThrow();
        assertEquals(Optional.of(new Quota(2, 3)), quota(national, "中国教育后勤协会物业管理专业委员会"));
        assertEquals(Optional.of(new Quota(1, 2)), quota(national, "某某省高校后勤研究会"));
        assertEquals(Optional.empty(), quota(national, "某某大学"));
        Campaign sichuan = CampaignFiles.load("zuimei-2021-sichuan").orThrow();
        assertEquals(Optional.of(new Quota(1, 1)), quota(sichuan, "第二片区"));
        assertEquals(Optional.of(2), sichuan.onwardQuota());
    }

    @ParameterizedTest
    @CsvSource({
        "zuimei-2021-national, 中国教育电视台, 社会征集",
        "zuimei-2021-national, 某某省高校后勤协会, 组织推荐",
        "zuimei-2021-national, 中国教育后勤协会物业管理专业委员会, 组织推荐",
        "zuimei-2021-national, 某某大学, 个人自荐",
        "zuimei-2021-national, '', 个人自荐",
        "zuimei-2021-sichuan, 第一片区, 片区推荐",
        "zuimei-2021-sichuan, 某某大学, 未经片区推荐"
    })
    void the_way_by_which_a_candidate_comes_follows_from_who_recommends(String id, String name, String channel) {
        Campaign campaign = CampaignFiles.load(id).orThrow();
        assertEquals(
                Optional.of(channel),
                campaign.channel(Optional.of(name).filter(text -> !text.isEmpty()))
                        .map(found -> found.title()));
    }

    @Test
    void the_stages_follow_each_other_and_the_last_ends() {
        Schedule schedule = CampaignFiles.load("zuimei-2021-national").orThrow().schedule();
        assertEquals("候选人征集申报", stage(schedule, "2021-12-10T15:59:59Z"));
        assertEquals("候选人材料审核", stage(schedule, "2021-12-10T16:00:00Z"));
        assertEquals("通报及事迹宣讲", stage(schedule, "2022-04-30T15:59:59Z"));
        assertEquals("", stage(schedule, "2022-04-30T16:00:00Z"));
    }

    private static String stage(Schedule schedule, String at) {
        return schedule.stageAt(Instant.parse(at)).map(Schedule.Stage::name).orElse("");
    }

    private static Optional<Quota> quota(Campaign campaign, String name) {
        return campaign.recommendation(name).flatMap(found -> found.kind().quota());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            value = {
                "deadline: 2021-12-10%deadline: 10.12.2021%schedule.deadline",
                "deadline: 2021-12-10%deadline: 2021-02-30%schedule.deadline",
                "zone: Asia/Shanghai%zone: Asia/Atlantis%schedule.zone",
                "quota: {least: 1, greatest: 2}%quota: {least: 3, greatest: 2}%recommenders[1].quota",
                "quota: {least: 1, greatest: 2}%quota: {least: one, greatest: 2}%recommenders[1].quota.least",
                "exclusions: commended-2020.csv%exclusions: nowhere.csv%exclusions",
                "exclusions: commended-2020.csv%exclusion: commended-2020.csv%exclusion",
                "unitAliases: unit-aliases.csv%unitAliases: ../secret.csv%unitAliases",
                "names: .+(省|%names: (((.+(省|%recommenders[1].names",
                "until: 2022-02-20%until: 2021-02-20%schedule",
                "  mail: null%  mail: nobody%office.mail",
            })
    void a_wrong_value_is_reported_with_file_line_and_key(String right, String wrong, String key) {
        String text = national();
        int line = (int) text.substring(0, text.indexOf(right)).lines().count();
        line += text.charAt(text.indexOf(right) - 1) == '\n' ? 1 : 0;
        List<CampaignProblem> problems = problems(text.replace(right, wrong));
        int expected = line;
        CampaignProblem found = problems.stream()
                .filter(problem -> problem.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems.toString()));
        assertEquals("campaign.yaml", found.file());
        assertTrue(
                key.equals("schedule") ? found.line() < expected : found.line() == expected,
                () -> found + " but expected line " + expected);
    }

    @Test
    void a_campaign_says_which_letters_go_out_by_machine_and_when_its_office_is_told() {
        assertEquals(
                Correspondence.usual(),
                CampaignFiles.load("zuimei-2021-national").orThrow().office().correspondence());
        copyNational(national().stripTrailing() + """

                  letters: {corrections: person, remindDaysBefore: [5]}
                  reports: {daily: false, daysBefore: [7, 1], atClose: true}
                """);
        assertEquals(
                new Correspondence(Corrections.PERSON, List.of(5), false, List.of(7, 1), true),
                CampaignFiles.load(folder.toString()).orThrow().office().correspondence());
        assertEquals(
                "office.letters.corrections",
                problems(national().stripTrailing() + "\n  letters: {corrections: maybe, remindDaysBefore: []}\n")
                        .getFirst()
                        .key());
    }

    @Test
    void a_campaign_says_how_rarely_a_seal_may_pass_wrongly() {
        String seal =
                "\nseal: {parentAccepted: true, ownDepartmentAccepted: true, leastDiameterMm: 36, greatestDiameterMm: 47,"
                        + " specialPurposeMarks: [专用章], falsePassRate: %s}\n";
        copyNational(national().stripTrailing() + seal.formatted("0.02"));
        assertEquals(
                Optional.of(0.02),
                CampaignFiles.load(folder.toString()).orThrow().seal().falsePassRate());
        assertEquals(
                "seal.falsePassRate",
                problems(national().stripTrailing() + seal.formatted("2"))
                        .getFirst()
                        .key());
    }

    @Test
    void a_missing_key_is_reported_by_its_name() {
        String text = national().replaceAll("(?m)^  deadline: .*\\R", "");
        assertTrue(problems(text).stream()
                .anyMatch(problem -> problem.key().equals("schedule.deadline")
                        && problem.message().equals("missing")
                        && problem.line() > 0));
    }

    @Test
    void a_key_written_twice_is_reported_with_its_line() {
        List<CampaignProblem> problems = problems(national() + "\ntitle: again\n");
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().line() > 30, problems.toString());
    }

    @Test
    void a_file_that_is_no_yaml_is_reported_with_its_line() {
        List<CampaignProblem> problems = problems("schema: yinjian/campaign/1\ntitle: [unfinished\n");
        assertTrue(problems.getFirst().line() >= 2, problems.toString());
        assertTrue(problems.getFirst().message().startsWith("not YAML"), problems.toString());
    }

    @Test
    void a_quote_that_the_notice_does_not_say_is_reported() {
        String text =
                national() + "\nclauses:\n  LATE: {notice: 中后协〔2021〕15号, ref: 五（三）, quote: 材料报送截止时间为2022年12月10日。}\n";
        CampaignProblem problem = problems(text).getFirst();
        assertEquals("clauses.LATE.quote", problem.key());
        assertEquals((int) text.lines().count(), problem.line());
    }

    @Test
    void a_fault_in_an_included_file_names_that_file() {
        String shared = resource("shared/zuimei-2021.yaml").replace("required: 2", "required: two");
        write("own.yaml", shared);
        CampaignProblem problem = problems(national().replace("shared:zuimei-2021.yaml", "own.yaml"))
                .getFirst();
        assertEquals("own.yaml", problem.file());
        assertEquals("certificates.required", problem.key());
    }

    @Test
    void a_list_with_a_wrong_row_names_the_list_and_the_row() {
        String text = national();
        copyNational(text);
        write("commended-2020.csv", "# comment\nname,unit,honour\n张某,某大学\n");
        LoadedCampaign.Invalid invalid = (LoadedCampaign.Invalid) CampaignFiles.load(folder.toString());
        assertEquals("commended-2020.csv", invalid.problems().getFirst().file());
        assertEquals(3, invalid.problems().getFirst().line());
    }

    @Test
    void an_unknown_id_is_refused_with_the_ids_that_there_are() {
        LoadedCampaign.Invalid invalid = (LoadedCampaign.Invalid) CampaignFiles.load("zuimei-1999");
        assertTrue(invalid.problems().getFirst().message().contains("zuimei-2021-national"));
    }

    @Test
    void a_change_in_a_list_is_another_version() {
        copyNational(national());
        String before = CampaignFiles.load(folder.toString()).orThrow().version();
        assertEquals(before, CampaignFiles.load(folder.toString()).orThrow().version());
        write("unit-aliases.csv", "name,aliases\n某大学,某学院\n");
        assertNotEquals(before, CampaignFiles.load(folder.toString()).orThrow().version());
    }

    @Test
    void the_list_of_institutions_ships() {
        List<String> names = Institutions.names();
        assertTrue(names.size() > 2500);
        assertTrue(names.containsAll(Arrays.asList("北京大学", "四川大学")));
    }

    private List<CampaignProblem> problems(String campaign) {
        copyNational(campaign);
        return switch (CampaignFiles.load(folder.toString())) {
            case LoadedCampaign.Valid valid ->
                throw new AssertionError("accepted as " + valid.campaign().id());
            case LoadedCampaign.Invalid invalid -> invalid.problems();
        };
    }

    private void copyNational(String campaign) {
        for (String list : List.of(
                "associations.csv", "branches.csv", "platforms.csv", "commended-2020.csv", "unit-aliases.csv")) {
            write(list, resource("zuimei-2021-national/" + list));
        }
        write("campaign.yaml", campaign);
    }

    private static String national() {
        return resource("zuimei-2021-national/campaign.yaml");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String resource(String name) {
        String path = "/org/yinjian/campaigns/" + name;
        try (InputStream in = Objects.requireNonNull(CampaignFiles.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
