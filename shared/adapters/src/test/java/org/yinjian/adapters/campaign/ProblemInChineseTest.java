package org.yinjian.adapters.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemInChineseTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_wrong_is_told_in_chinese_with_its_line_and_column() throws IOException {
        List<CampaignProblem> problems = problems("""
                schema: yinjian/campaign/1
                id: Some Campaign
                title: 评选
                deadlines: 2021-12-10
                schedule: {zone: Asia/Shanghai, deadline: 12月10日, grace: PT0S, stages: none}
                """);
        CampaignProblem deadline = problems.stream()
                .filter(problem -> problem.key().equals("schedule.deadline"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, deadline.line());
        assertEquals(43, deadline.column());
        assertEquals("写法不对（日期写成 2030-06-30）：\"12月10日\"", ProblemInChinese.of(deadline));
        CampaignProblem unknown = problems.stream()
                .filter(problem -> problem.key().equals("deadlines"))
                .findFirst()
                .orElseThrow();
        assertEquals("没有这个键：请删去，或改正拼写", ProblemInChinese.of(unknown));
        for (CampaignProblem problem : problems) {
            assertFalse(ProblemInChinese.of(problem).startsWith("这里不对"), problem.toString());
        }
    }

    @Test
    void a_file_that_is_no_yaml_says_where() throws IOException {
        CampaignProblem broken =
                problems("schema: yinjian/campaign/1\ntitle: [评选\n").getFirst();
        assertEquals(3, broken.line());
        assertEquals("不是合法的 YAML（缩进、冒号后的空格、引号）：", ProblemInChinese.of(broken).split("expected")[0]);
    }

    private List<CampaignProblem> problems(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("campaign.yaml"), yaml);
        return switch (CampaignFiles.load(file.toString())) {
            case LoadedCampaign.Invalid invalid -> invalid.problems();
            case LoadedCampaign.Valid valid -> List.of();
        };
    }
}
