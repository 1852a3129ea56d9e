package org.yinjian.adapters.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese what is wrong in a campaign's files, for the secretary who wrote them. */
public final class ProblemInChinese {
    /** Beginnings of messages; what follows a beginning (a name, a value) is kept. */
    private static final Map<Pattern, String> BEGINNINGS = beginnings();

    private ProblemInChinese() {}

    private static Map<Pattern, String> beginnings() {
        Map<Pattern, String> all = new LinkedHashMap<>();
        put(all, "missing: quote the notice", "缺少依据：请引通知原文");
        put(all, "missing", "缺少这一项");
        put(all, "no such key; take it out or correct its spelling", "没有这个键：请删去，或改正拼写");
        put(all, "no such file beside the campaign: (?<rest>.*)", "活动文件旁边没有这个文件：%s");
        put(all, "no such file: ?(?<rest>.*)", "没有这个文件：%s");
        put(all, "no such file; known ids: (?<rest>.*)", "没有这个文件；自带的活动：%s");
        put(all, "no campaign of this id ships; known ids: (?<rest>.*)", "没有这个编号的活动；自带的有：%s");
        put(all, "cannot be read: (?<rest>.*)", "读不出来：%s");
        put(all, "no keys in it.*", "文件里没有内容，第一行应是 schema: yinjian/campaign/1");
        put(all, "not YAML: (?<rest>.*)", "不是合法的 YAML（缩进、冒号后的空格、引号）：%s");
        put(all, "written twice; keep one", "写了两次，请只留一处");
        put(all, "written twice: (?<rest>.*)", "这个键名用了两次：%s");
        put(all, "these words do not stand in (?<rest>.*)", "引文在通知里找不到（须一字不差）：%s");
        put(all, "quotes a notice that is not among the notices: (?<rest>.*)", "引了 notices 里没有的通知：%s");
        put(all, "no finding has this code", "没有这种问题代码");
        put(all, "not a regular expression: (?<rest>.*)", "不是合法的正则表达式：%s");
        put(all, "the columns must be (?<rest>.*)", "第一行列名应为：%s");
        put(all, "empty; write at least the columns (?<rest>.*)", "是空的；至少写上列名：%s");
        put(all, "expected (?<rest>\\d+ values.*)", "这一行的列数不对或第一列为空：%s");
        put(all, "stage (?<rest>.*) ends before the one before it", "阶段“%s”早于它前面的阶段");
        put(all, "does not match the regex pattern.*; found (?<rest>.*)", "写法不对（日期写成 2030-06-30）：%s");
        put(all, ".*does not have a value in the enumeration (?<rest>.*)", "只能是其中之一：%s");
        put(
                all,
                ".*(?:found|expected).*(?:string|integer|number|boolean|array|object|null).*; found (?<rest>.*)",
                "值的类型不对：%s");
        put(all, ".*; found (?<rest>.*)", "这个值不合规定：%s");
        return all;
    }

    private static void put(Map<Pattern, String> all, String message, String chinese) {
        all.put(Pattern.compile(message, Pattern.DOTALL), chinese);
    }

    /** One sentence; where a message is not known, that the value is wrong, and the message. */
    public static String of(CampaignProblem problem) {
        for (Map.Entry<Pattern, String> one : BEGINNINGS.entrySet()) {
            Matcher matcher = one.getKey().matcher(problem.message());
            if (matcher.matches()) {
                boolean rest = matcher.namedGroups().containsKey("rest");
                return rest ? one.getValue().formatted(matcher.group("rest")) : one.getValue();
            }
        }
        return "这里不对：" + problem.message();
    }
}
