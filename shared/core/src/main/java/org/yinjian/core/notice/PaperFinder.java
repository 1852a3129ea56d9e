package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeFacts.Paper;
import org.yinjian.core.notice.NoticeFacts.RequiredPaper;
import org.yinjian.core.text.ChineseNumeral;

/** Finds what must be sent: papers, seals, certificates and how many of each. */
final class PaperFinder {
    private static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})";
    private static final String MEASURE = "(?:份|张|项|个|本|件|幅)";
    private static final String HONOUR = "(?:荣誉证书|获奖证书|证书|奖状|荣誉证明|获奖证明|荣誉|获奖材料)";
    private static final Pattern ASKS =
            Pattern.compile("请|须|需|应|必须|务必|提交|报送|附|提供|加盖|盖章|填写|上传|一式|包括|材料|寄送|携带|随附|如下|[\\d一二两三四五六七八九十]" + MEASURE);
    private static final Pattern HAVING = Pattern.compile("^附件[:：\\d]|不再|整理编辑|弄虚作假|根据.*确定|评审委员会");
    private static final Pattern CERTIFICATE = Pattern.compile(HONOUR + "(?!称号)");
    private static final Map<Paper, Pattern> WORDS = words();
    private static final Pattern COPIES = Pattern.compile("一式" + NUMBER + "份");
    private static final Pattern COUNT_BEFORE = Pattern.compile(
            "(?<limit>不少于|至少|各)?(?<count>" + NUMBER + ")" + MEASURE + "(?:以上)?(?:的)?[^，。；、\\d]{0,10}?" + HONOUR);
    private static final Pattern COUNT_BEHIND =
            Pattern.compile(HONOUR + "[^，。；、\\d一二两三四五六七八九十]{0,12}?(?:不少于|至少)?(?<count>" + NUMBER + ")" + MEASURE);
    private static final Pattern COUNT_OF_ANY =
            Pattern.compile("(?:一式" + NUMBER + "份|(?:不少于|至少)?" + NUMBER + MEASURE + "|\\d{2,5}字(?:以内|左右)?)");

    private static Map<Paper, Pattern> words() {
        Map<Paper, Pattern> words = new EnumMap<>(Paper.class);
        words.put(Paper.FORM, Pattern.compile("报名表|申报表|推荐表|登记表|申请表|审批表|信息表|呈报表|报名信息"));
        words.put(Paper.SEAL, Pattern.compile("公章|盖章|印章|加盖"));
        words.put(Paper.CERTIFICATE, CERTIFICATE);
        words.put(Paper.PORTRAIT, Pattern.compile("免冠照|[一二两12]寸.{0,4}照|证件照|近照|(?<!扫描件或|扫描件、|复印件或|复印件、|证书|证书的)照片|工作照"));
        words.put(Paper.DEEDS, Pattern.compile("事迹材料|先进事迹|感人事迹|主要事迹|事迹报告|情况说明"));
        words.put(Paper.IDENTITY, Pattern.compile("身份证"));
        words.put(Paper.LETTER, Pattern.compile("推荐(?:函|信|报告|意见)"));
        words.put(Paper.ROSTER, Pattern.compile("汇总表|名册|一览表|花名册"));
        words.put(Paper.VIDEO, Pattern.compile("视频|影像|录像|PPT|演示文稿"));
        words.put(Paper.PUBLICITY, Pattern.compile("公示(?:证明|材料|情况|结果|无异议)"));
        words.put(Paper.PLEDGE, Pattern.compile("承诺书|诚信承诺"));
        words.put(Paper.SIGNATURE, Pattern.compile("签字|签名|签署"));
        words.put(Paper.ELECTRONIC, Pattern.compile("电子版|电子稿|电子文档|[Ww]ord"));
        words.put(Paper.PAPER_COPY, Pattern.compile("纸质"));
        return words;
    }

    List<NoticeFact<RequiredPaper>> in(NoticeSentence sentence) {
        String plain = sentence.plain();
        if (!ASKS.matcher(plain).find() || HAVING.matcher(plain).find()) {
            return List.of();
        }
        List<NoticeFact<RequiredPaper>> found = new ArrayList<>();
        WORDS.forEach((paper, words) -> {
            Matcher word = words.matcher(plain);
            if (word.find()) {
                found.add(NoticeFact.sure(new RequiredPaper(paper, count(plain, word)), sentence));
            }
        });
        return found;
    }

    /** The count that belongs to a word: in its own phrase. */
    private static String count(String plain, Matcher word) {
        int from = Math.max(plain.lastIndexOf('，', word.start()), plain.lastIndexOf('、', word.start())) + 1;
        int to = plain.length();
        for (int i = word.end(); i < plain.length(); i++) {
            if ("，；。、,;".indexOf(plain.charAt(i)) >= 0) {
                to = i;
                break;
            }
        }
        Matcher count = COUNT_OF_ANY.matcher(plain.substring(from, to));
        return count.find() ? count.group() : "";
    }

    /** How many distinct certificates a sentence asks for; copies of the same (一式三份) are not that. */
    Optional<NoticeFact<Integer>> certificates(NoticeSentence sentence) {
        String plain = COPIES.matcher(sentence.plain()).replaceAll("");
        if (!ASKS.matcher(plain).find() || HAVING.matcher(plain).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(COUNT_BEFORE, COUNT_BEHIND)) {
            Matcher count = pattern.matcher(plain);
            if (count.find()) {
                return Optional.of(NoticeFact.sure(ChineseNumeral.valueOf(count.group("count")), sentence));
            }
        }
        return CERTIFICATE.matcher(plain).find() && plain.matches(".*(?:复印|扫描|提供|提交|附).*")
                ? Optional.of(NoticeFact.doubtful(1, sentence, "通知没有写明份数"))
                : Optional.empty();
    }
}
