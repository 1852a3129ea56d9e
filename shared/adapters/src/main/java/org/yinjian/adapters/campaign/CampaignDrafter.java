package org.yinjian.adapters.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.DateMention;
import org.yinjian.core.notice.FormOutline;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeText;

/** Drafts a campaign from its notices and its blank form. */
public final class CampaignDrafter {
    /** Written where the notice is silent: no day, so that the draft cannot be used before a person filled it in. */
    private static final String TO_FILL_IN = "待填";

    private static final Pattern ABOUT =
            Pattern.compile("^关于(?:开展|组织|举办|做好|评选|征集|推荐|推选|组织开展|进一步做好)?(?<what>.+?)的?(?:通知|公告|启事|函|方案|办法)$");

    private final DraftSources sources;
    private final String id;
    private final DraftYaml yaml = new DraftYaml();
    private final Map<String, String> lists = new LinkedHashMap<>();

    private CampaignDrafter(DraftSources sources, String id) {
        this.sources = sources;
        this.id = id;
    }

    /**
     * Proposes a campaign.
     *
     * @param id of the campaign, see {@code CampaignId}
     * @param notices the campaign's own first, then those that it forwards; at least one, none empty
     */
    public static CampaignDraft draft(String id, List<NoticeText> notices, Optional<FormOutline> form) {
        return new CampaignDrafter(DraftSources.of(notices, form), id).draft();
    }

    private CampaignDraft draft() {
        head();
        schedule();
        notices();
        new DraftForm(sources).write(yaml);
        yaml.blank();
        rules();
        new DraftRecommenders(sources, lists).write(yaml);
        listFiles();
        new DraftOffice(sources).write(yaml);
        new DraftPortal(sources).write(yaml);
        new DraftClauses(sources).write(yaml);
        new DraftRemarks(sources).write(yaml);
        return new CampaignDraft(yaml.toString(), lists, yaml.doubts(), yaml.missed());
    }

    private void head() {
        yaml.remark("", "起草稿，尚未核对。“出处”是通知里的原句；“请核对”由人确认后删去。怎么写：docs/campaign.md")
                .line("schema: yinjian/campaign/1")
                .line("id: " + id);
        Optional<NoticeFact<String>> title = sources.first().facts().title();
        title.ifPresentOrElse(fact -> yaml.source("", fact), () -> yaml.missing("", "标题", "通知的标题没有找到"));
        yaml.line("title: "
                        + DraftYaml.scalar(
                                title.map(fact -> campaignTitle(fact.value())).orElse(TO_FILL_IN)))
                .blank();
    }

    private static String campaignTitle(String title) {
        Matcher about = ABOUT.matcher(title);
        return about.matches() ? about.group("what") : title;
    }

    private void schedule() {
        yaml.line("schedule:").line("  zone: Asia/Shanghai");
        List<NoticeFact<DateMention>> deadlines = sources.own(NoticeFacts::deadlines);
        if (deadlines.isEmpty()) {
            yaml.missing("  ", "截止日期", "截止日期没有找到，填成 2030-06-30 这样");
            yaml.line("  deadline: " + TO_FILL_IN);
        } else {
            deadlines.forEach(fact -> yaml.source("  ", fact.source()));
            deadlines.getFirst().doubt().ifPresent(doubt -> yaml.check("  ", doubt));
            yaml.line("  deadline: " + deadlines.getFirst().value().until());
        }
        yaml.line("  grace: PT0S");
        List<NoticeFact<NoticeFacts.StageDates>> stages = sources.own(NoticeFacts::stages);
        yaml.line(stages.isEmpty() ? "  stages: []" : "  stages:");
        for (NoticeFact<NoticeFacts.StageDates> stage : stages) {
            yaml.source("    ", stage)
                    .line("    - {name: %s, until: %s}"
                            .formatted(
                                    DraftYaml.scalar(stage.value().name()),
                                    stage.value().until()));
        }
        yaml.blank();
    }

    private void notices() {
        yaml.line("notices:");
        for (int i = 0; i < sources.notices().size(); i++) {
            DraftSources.Read read = sources.notices().get(i);
            NoticeFacts facts = read.facts();
            String file = "notice-" + (i + 1) + ".txt";
            lists.put(file, read.text().asText());
            if (facts.number().isEmpty()) {
                yaml.missing("  ", "文号（第" + (i + 1) + "份通知）", "文号没有找到，暂以标题代替");
            }
            yaml.line("  - id: " + DraftYaml.scalar(read.id()))
                    .line("    title: " + DraftYaml.scalar(value(facts.title())))
                    .line("    issuer: " + DraftYaml.scalar(value(facts.issuer())));
            date(facts.date(), i);
            yaml.line("    text: " + file);
        }
        yaml.blank();
    }

    /** What the notice says, or that it is to be filled in. */
    static String value(Optional<NoticeFact<String>> fact) {
        return fact.map(NoticeFact::value).orElse(TO_FILL_IN);
    }

    private void date(Optional<NoticeFact<LocalDate>> date, int notice) {
        date.ifPresentOrElse(
                fact -> yaml.source("    ", fact),
                () -> yaml.missing("    ", "落款日期（第" + (notice + 1) + "份通知）", "落款日期没有找到，填成 2030-06-30 这样"));
        yaml.line("    date: " + date.map(fact -> fact.value().toString()).orElse(TO_FILL_IN));
    }

    /** The rules that no notice gives, and the number of certificates. */
    private void rules() {
        DraftYaml certificates = new DraftYaml();
        Optional<NoticeFact<Integer>> count = sources.notices().stream()
                .flatMap(read -> read.facts().certificates().stream())
                .findFirst();
        count.ifPresentOrElse(fact -> certificates.source("  ", fact), () -> certificates.check("  ", "通知里没有找到证书份数"));
        if (count.isEmpty()) {
            yaml.missed("证书份数");
        }
        certificates.line("  required: " + count.map(NoticeFact::value).orElse(0));
        String rules = FormFields.text("/org/yinjian/lexicon/draft-rules.yaml")
                .replace("${certificates}", certificates.toString().stripTrailing());
        rules.lines().forEach(line -> {
            if (line.contains("# 请核对：")) {
                yaml.check(line.substring(0, line.indexOf('#')), line.substring(line.indexOf('：') + 1));
            } else {
                yaml.line(line);
            }
        });
        yaml.blank();
    }

    private void listFiles() {
        List<NoticeFact<NoticeFacts.ExcludedGroup>> excluded = sources.all(NoticeFacts::exclusions);
        List<NoticeFact<NoticeFacts.ExcludedGroup>> named =
                excluded.stream().filter(fact -> fact.value().wholeList()).toList();
        if (named.isEmpty()) {
            yaml.missed("不得参评的名单");
        }
        named.forEach(fact -> yaml.source("", fact));
        String honours = named.stream()
                .map(fact -> fact.value().honour())
                .reduce("", (all, one) -> all + " " + one)
                .strip();
        lists.put(
                "exclusions.csv",
                "# 不得参评者，请填入" + (honours.isEmpty() ? "名单" : "“" + honours + "”名单") + "：姓名，单位，荣誉\nname,unit,honour\n");
        lists.put("unit-aliases.csv", "# 公章上可以认可的单位别名：名称，别名（用分号隔开）\nname,aliases\n");
        yaml.line("exclusions: exclusions.csv")
                .line("unitAliases: unit-aliases.csv")
                .blank();
    }
}
