package org.yinjian.adapters.campaign;

import java.util.List;
import java.util.Map;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeFacts.QuotaClause;

/**
 * Writes who may recommend how many, and an empty roster for each of them.
 *
 * @param lists the rosters are added to it, by file name
 */
record DraftRecommenders(DraftSources sources, Map<String, String> lists) {
    void write(DraftYaml yaml) {
        List<NoticeFact<QuotaClause>> quotas = sources.own(NoticeFacts::quotas);
        List<NoticeFact<QuotaClause>> kinds =
                quotas.stream().filter(quota -> !quota.value().onward()).toList();
        if (kinds.isEmpty()) {
            yaml.missing("", "推荐名额", "推荐名额没有找到");
        }
        yaml.line(kinds.isEmpty() ? "recommenders: []" : "recommenders:");
        for (int i = 0; i < kinds.size(); i++) {
            recommender(kinds.get(i), i + 1, yaml);
        }
        quotas.stream()
                .filter(quota -> quota.value().onward())
                .findFirst()
                .ifPresent(onward -> yaml.source("", onward)
                        .line("onwardQuota: " + onward.value().greatest()));
        yaml.blank();
    }

    private void recommender(NoticeFact<QuotaClause> quota, int number, DraftYaml yaml) {
        String roster = "roster-" + number + ".csv";
        String who = quota.value().who().isEmpty() ? "推荐单位" : quota.value().who();
        lists.put(roster, "# 请填入每一个" + who + "：名称，别名（用分号隔开）\nname,aliases\n");
        yaml.source("  ", quota)
                .check("  ", roster + " 要填入名单；名称有规律时可加 names（正则表达式）")
                .line("  - key: recommender" + number)
                .line("    title: " + DraftYaml.scalar(who))
                .line("    quota: {least: %d, greatest: %d}"
                        .formatted(quota.value().least(), quota.value().greatest()))
                .line("    roster: " + roster);
    }
}
