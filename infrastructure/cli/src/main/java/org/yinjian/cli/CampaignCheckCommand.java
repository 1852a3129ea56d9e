package org.yinjian.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.campaign.CampaignProblem;
import org.yinjian.adapters.campaign.LoadedCampaign;
import org.yinjian.adapters.campaign.ProblemInChinese;
import org.yinjian.core.campaign.Campaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code yinjian campaign check FILE}: what is wrong in a campaign's files; exit 0 when it may be used, else 1. */
@Command(name = "check", description = "Checks a campaign file, its lists and its quotes.")
final class CampaignCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "campaign file, its folder, or the id of one that ships")
    String file = "campaign.yaml";

    @Override
    public Integer call() throws IOException {
        return check(file, System.out);
    }

    static int check(String file, PrintStream out) throws IOException {
        return switch (CampaignFiles.load(file)) {
            case LoadedCampaign.Invalid invalid -> {
                invalid.problems().forEach(problem -> out.println(line(problem)));
                out.println(invalid.problems().size() + " 处不对，活动不能使用 / problems; the campaign cannot be used");
                yield 1;
            }
            case LoadedCampaign.Valid valid -> {
                warnings(valid.campaign(), file).forEach(out::println);
                out.println(summary(valid.campaign()));
                yield 0;
            }
        };
    }

    private static String line(CampaignProblem problem) {
        return problem + System.lineSeparator() + "    " + ProblemInChinese.of(problem);
    }

    private static String summary(Campaign campaign) {
        return "可以使用 / valid: %s「%s」 截止 %s，%d 个阶段，%d 个栏目，%d 份证书，%d 类推荐单位，%d 名不得参评"
                .formatted(
                        campaign.id(),
                        campaign.title(),
                        campaign.schedule().deadline(),
                        campaign.schedule().stages().size(),
                        campaign.form().fields().size(),
                        campaign.certificates().required(),
                        campaign.recommenders().size(),
                        campaign.exclusions().size());
    }

    /** What is allowed and yet seldom meant. */
    private static List<String> warnings(Campaign campaign, String file) throws IOException {
        List<String> warnings = new ArrayList<>();
        long open = marks(file);
        if (open > 0) {
            warnings.add("提醒：文件里还有 " + open + " 处“请核对” / marks of doubt are left");
        }
        campaign.recommenders().stream()
                .filter(kind -> kind.roster().isEmpty() && kind.names().isEmpty())
                .forEach(kind -> warnings.add("提醒：“" + kind.title() + "”没有名单，也没有 names，名额不会检查 / no roster"));
        if (campaign.exclusions().isEmpty()) {
            warnings.add("提醒：不得参评的名单是空的 / the exclusion list is empty");
        }
        campaign.notices().stream()
                .filter(notice -> notice.date().isAfter(campaign.schedule().deadline()))
                .forEach(notice -> warnings.add("提醒：截止日期早于通知 " + notice.id() + " 的日期 / deadline before the notice"));
        return warnings;
    }

    private static long marks(String file) throws IOException {
        Path path = Files.isDirectory(Path.of(file)) ? Path.of(file, "campaign.yaml") : Path.of(file);
        if (!Files.isRegularFile(path)) {
            return 0;
        }
        return Files.readString(path)
                .lines()
                .filter(line -> line.contains("# 请核对"))
                .count();
    }
}
