package org.yinjian.adapters.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeSentence;
import org.yinjian.core.notice.NoticeText;

/** Drafts what is entered online, and by which ways candidates come. */
final class DraftPortal {
    private static final Pattern ONLINE = Pattern.compile("(?:线上|网上|在线|网络|系统)(?:填报|填写|申报|报名|提交)");
    private static final Pattern NAMED = Pattern.compile("[“\"「]([^”\"」]{2,40})[”\"」]");
    private static final Pattern WAYS = Pattern.compile("(?:通过|采取|分为?)以?下?.{0,6}(?:方式|渠道|途径)");
    private static final Pattern WAY = Pattern.compile("^(?!第[一二三四五六七八九十])(\\p{IsHan}{2,8})[。：:]");

    /** A list of ways ends after so many paragraphs. */
    private static final int MOST_WAYS = 6;

    private final DraftSources sources;

    DraftPortal(DraftSources sources) {
        this.sources = sources;
    }

    /** The sentence that names what is entered online; empty where none does. */
    static Optional<NoticeSentence> online(DraftSources sources) {
        return sources.sentences()
                .filter(sentence -> ONLINE.matcher(sentence.plain()).find())
                .filter(sentence -> !items(sentence).isEmpty())
                .findFirst();
    }

    void write(DraftYaml yaml) {
        online(sources).ifPresent(sentence -> {
            yaml.source("", sentence)
                    .check("", "labels 写导出表的表头；不是必填的，requiredFor 留空")
                    .line("portal:")
                    .line("  items:");
            items(sentence)
                    .forEach((key, label) -> yaml.line("    - key: " + key)
                            .line("      labels: " + DraftYaml.list(List.of(label)))
                            .line("      requiredFor: " + (key.equals("deeds") ? "[PERSON, TEAM]" : "[]")));
            yaml.blank();
        });
        ways(yaml);
    }

    /** What a sentence names in quotation marks, by a key; the campaign's own title is not entered. */
    private static Map<String, String> items(NoticeSentence sentence) {
        Map<String, String> items = new LinkedHashMap<>();
        List<String> named = NAMED.matcher(sentence.plain())
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(label -> label.matches(".*(?:材料|情况|事迹|简介|经历|成果|业绩|奖励|类别)"))
                .toList();
        for (String label : named) {
            String key = label.contains("事迹") ? "deeds" : label.matches(".*(?:奖|表彰).*") ? "awards" : "";
            String free = key.isEmpty() || items.containsKey(key) ? "online" + (items.size() + 1) : key;
            items.put(free, label);
        }
        return items;
    }

    /** The ways that a notice lists are told; which recommenders belong to each is for a person. */
    private void ways(DraftYaml yaml) {
        for (var notice : sources.notices()) {
            List<String> ways = ways(notice.text());
            if (ways.size() > 1) {
                yaml.check("", "征集渠道：" + String.join("、", ways) + "。写进 channels，各填 kinds（recommenders 的 key），其余的一个不填");
            }
        }
    }

    private static List<String> ways(NoticeText notice) {
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < notice.paragraphs().size() && ways.isEmpty(); i++) {
            if (WAYS.matcher(notice.paragraphs().get(i).text()).find()) {
                notice.paragraphs().stream()
                        .skip(i + 1L)
                        .limit(MOST_WAYS)
                        .map(paragraph ->
                                WAY.matcher(paragraph.sentences().getFirst().words()))
                        .takeWhile(way -> way.find())
                        .forEach(way -> ways.add(way.group(1)));
            }
        }
        return ways;
    }
}
