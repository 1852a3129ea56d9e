package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeFacts.QuotaClause;
import org.yinjian.core.text.ChineseNumeral;

/** Finds how many candidates somebody may put forward: 可推荐1-2人, 限报1名, 不超过3个, 至多两名, 名额为2名, 每校1名. */
final class QuotaFinder {
    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String UNIT = "(?:名|人|个|项|位|支|件)";
    private static final String RANGE =
            "(?<least>" + NUMBER + ")" + UNIT + "?(?:[-—–~～至到]+(?<greatest>" + NUMBER + "))?" + UNIT;
    private static final Pattern VERB = Pattern.compile("推荐|申报|限报|推选|选送|推举|选报|评选名额|名额|报送|上报|遴选|报名(?!表)");
    private static final Pattern COUNT =
            Pattern.compile("(?<limit>不(?:得)?(?:超过|多于|高于)|至多|最多|限报?|≤)?" + RANGE + "(?<within>以内|以下|左右)?");
    private static final Pattern RECOMMENDER = Pattern.compile(
            "(?:(?:各|每[个所家栋]?|每一个?)(?<each>[\\p{IsHan}（）()·]{1,30}?)|(?<named>[\\p{IsHan}（）()·]{0,30}?(?:协会|学会|研究会|委员会|分会|机构|片区|单位|学校|高校|院校|省|市|组织)))"
                    + "(?=可|限|拟|最多|至多|原则上|推荐|申报|报送|推选|选送|推举|不超过|不得|须|应|在|于|经|直接|合计|各(?=推荐|报|选)|名额|分别|\\d|[一二两三四五六七八九十]{1,2}[名人个]|$)");
    /** Whatever a clause begins with and then may put forward: 楼管班组可另推荐1个. */
    private static final Pattern FRONT =
            Pattern.compile("^(?<front>[\\p{IsHan}（）()]{2,20}?)(?=可|限报|限推|至多|最多|不超过|另?推荐|直接报送)");

    private static final Pattern NO_RECOMMENDER = Pattern.compile("推荐|名额|合计|原则|先进|其中|总数|数量|证书|事迹|申报");
    private static final Pattern NUMBERING = Pattern.compile("^[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．]");
    private static final Pattern OWN =
            Pattern.compile("拟向|协会(?:经|将|拟)|(?:我|本)会|评审后推荐|择优(?:推荐|上报)|报到中国|报送中国|推荐至|向.{2,20}推荐");
    private static final Pattern TOTAL = Pattern.compile("同一|只能由|确定|评选出|表彰|评出|产生|授予|共计");

    private final String issuer;

    /** @param issuer who signed the notice; what it puts forward itself goes onward */
    QuotaFinder(String issuer) {
        this.issuer = issuer;
    }

    List<NoticeFact<QuotaClause>> in(NoticeSentence sentence) {
        List<NoticeFact<QuotaClause>> found = new ArrayList<>();
        String who = "";
        boolean verb = false;
        for (String clause : sentence.plain().split("[，；。,;]|：(?!\\d)")) {
            Optional<String> here = recommender(NUMBERING.matcher(clause).replaceFirst(""));
            boolean carried = here.isEmpty() && !who.isEmpty();
            who = here.orElse(who);
            verb |= VERB.matcher(clause).find();
            Matcher count = COUNT.matcher(clause);
            if (verb && !TOTAL.matcher(clause).find() && find(count, clause)) {
                NoticeFact<QuotaClause> quota = quota(sentence, clause, who, count);
                found.add(
                        carried && !quota.value().onward()
                                ? NoticeFact.doubtful(quota.value(), sentence, "推荐者取自前一分句")
                                : quota);
            }
        }
        return found;
    }

    /** The first number of candidates: not a year, not how many certificates, not the number of a stage. */
    private static boolean find(Matcher count, String clause) {
        while (count.find()) {
            String behind = clause.substring(count.end());
            boolean other = behind.matches("^(?:月|工作日|阶段|方面|维度|以上的?(?:证书|荣誉)|方式|部分|环节|小时|自然日|日内).*")
                    || clause.substring(0, count.start()).endsWith("第")
                    || clause.substring(0, count.start()).matches(".*[一二三四五六七八九十\\d.〔【]$");
            if (!other) {
                return true;
            }
        }
        return false;
    }

    private NoticeFact<QuotaClause> quota(NoticeSentence sentence, String clause, String who, Matcher count) {
        int first = ChineseNumeral.valueOf(count.group("least"));
        Optional<Integer> second = Optional.ofNullable(count.group("greatest")).map(ChineseNumeral::valueOf);
        boolean upTo = count.group("limit") != null
                || "以内以下".contains(Optional.ofNullable(count.group("within")).orElse("-"));
        int greatest = Math.max(1, second.orElse(first));
        int least = second.isPresent() ? Math.min(first, greatest) : upTo ? 0 : greatest;
        boolean each = clause.matches(".*(?:各|每).*") || who.matches("片区|.*分支机构|.*单位");
        boolean onward = !each && (OWN.matcher(clause).find() || (!issuer.isEmpty() && who.endsWith(issuer)));
        Optional<String> doubt = who.isEmpty() && !onward
                ? Optional.of("没有写明由谁推荐")
                : "左右".equals(count.group("within")) ? Optional.of("通知写的是“左右”") : Optional.empty();
        return new NoticeFact<>(new QuotaClause(onward ? issuer : who, least, greatest, onward), sentence, doubt);
    }

    private static Optional<String> recommender(String clause) {
        Matcher matcher = RECOMMENDER.matcher(clause);
        if (!matcher.find()) {
            Matcher front = FRONT.matcher(clause);
            return front.find() && !NO_RECOMMENDER.matcher(front.group("front")).find()
                    ? Optional.of(front.group("front"))
                    : Optional.empty();
        }
        String name = Optional.ofNullable(matcher.group("each")).orElseGet(() -> matcher.group("named"));
        return Optional.of(name.replaceAll("^(?:请|由|凡|其中|原则上|要求|和|及)+", "").replaceFirst("各|每一个|每[个所家栋]?", ""))
                .filter(text -> !text.isBlank());
    }
}
