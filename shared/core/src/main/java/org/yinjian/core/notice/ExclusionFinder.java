package org.yinjian.core.notice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeFacts.ExcludedGroup;

/** Finds who may not take part. */
final class ExclusionFinder {
    private static final Pattern OUT = Pattern.compile(
            "不(?:参加|参与)(?:本|此|今)|不再(?:参与|参加|参评|推荐|申报|列入|纳入|评选|重复)|不得(?:重复|再次|再|同时|参与|参加|参评)?(?:申报|推荐|参评|参加|参选|报名)"
                    + "|不(?:能|可|得|予)(?:参评|参选|推荐|参加|参与)|不(?:列入|纳入|在).{0,8}范围|取消.{0,8}资格|一票否决|不予(?:评选|推荐|申报)");
    private static final Pattern LATE = Pattern.compile("逾期");
    private static final Pattern PAST = Pattern.compile(
            "已(?:经)?(?:获|得|被|入选|当选)|曾(?:经)?(?:获|被|入选)|获评|往届|历届|上一?届|近[一二三四五两\\d]年|获得过|20\\d{2}年度?.{0,20}(?:获|称号|表彰|表扬)");
    private static final Pattern QUOTED =
            Pattern.compile("[“‘「『《](?<honour>[^“”‘’「」『』《》]*?(?:20\\d{2}|第.{1,3}届)[^“”‘’「」『』《》]*)[”’」』》]");
    private static final Pattern ANY_QUOTED = Pattern.compile("[“《](?<honour>[^“”《》]{2,40})[”》]");
    private static final Pattern PLAIN_HONOUR =
            Pattern.compile("(?<honour>(?:20\\d{2}年度?|第.{1,3}届)[^不）)]{1,30}?)(?:的|$|[，,。；])");

    Optional<NoticeFact<ExcludedGroup>> in(NoticeSentence sentence) {
        String plain = sentence.plain();
        if (!OUT.matcher(plain).find()
                || (LATE.matcher(plain).find() && !PAST.matcher(plain).find())) {
            return Optional.empty();
        }
        boolean list = PAST.matcher(plain).find();
        String honour = list ? honour(plain) : "";
        return Optional.of(
                list
                        ? NoticeFact.doubtful(new ExcludedGroup(honour, true), sentence, "名单请从往届通报填入")
                        : NoticeFact.doubtful(new ExcludedGroup("", false), sentence, "这一条件由人工掌握"));
    }

    private static String honour(String plain) {
        Matcher quoted = QUOTED.matcher(plain);
        if (quoted.find()) {
            return quoted.group("honour");
        }
        Matcher any = ANY_QUOTED.matcher(plain);
        if (any.find()) {
            return any.group("honour");
        }
        Matcher bare = PLAIN_HONOUR.matcher(plain);
        return bare.find() ? bare.group("honour") : "";
    }
}
