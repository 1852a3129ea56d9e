package org.yinjian.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinjian.core.notice.NoticeFacts.StageDates;

/** Finds until when material must be sent, and the campaign's stages. */
final class ScheduleFinder {
    private static final Pattern SUBMIT =
            Pattern.compile("报送|报到|上报|提交|递交|寄送|寄到|寄至|发送|发至|邮寄|报名|申报|征集|推荐|填报|上传|交至|送达|反馈|报(?:我会|协会|秘书处|至)|投稿");
    private static final Pattern BEFORE = Pattern.compile("(?:截止|截至|最迟|最晚|不迟于|不晚于|期限)[^，。；]{0,14}$");
    private static final Pattern BEHIND = Pattern.compile("^(?:[（(][^）)]{1,8}[）)])?(?:之?前|以前|止|截止|截至|内|以内|逾期)");
    private static final Pattern STAGE =
            Pattern.compile("阶段|审核|评审|初评|复评|终评|初审|复审|终审|公示|公布|通报|表彰|颁奖|宣讲|发布|评选|投票|答辩|面试|启动|宣传|总结|征集|报名|推荐|申报|遴选|揭晓");
    private static final Pattern MATERIAL = Pattern.compile("材料|报名|申报|提交|报送|征集|报名表|申报表");
    private static final Pattern AFTERWARDS = Pattern.compile("审核|评审|初评|复评|终评|初审|复审|终审|公示|公布|通报|表彰|颁奖|宣讲|揭晓|投票|答辩");

    private static final Pattern NAMED = Pattern.compile("[\\p{IsHan}]{2,8}[：:]$");

    /** A heading has at most so many characters. */
    private static final int SHORT = 14;

    private final NoticeDates dates;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<NoticeFact<StageDates>> stages = new ArrayList<>();
    private final Set<NoticeSentence> used = new LinkedHashSet<>();

    /** A date that may be the deadline; the higher its weight, the likelier. */
    private record Candidate(NoticeFact<DateMention> fact, int weight) {}

    ScheduleFinder(NoticeDates dates) {
        this.dates = dates;
    }

    void read(NoticeText notice) {
        for (NoticeParagraph paragraph : notice.paragraphs()) {
            Optional<LocalDate> last = Optional.empty();
            String lead = "";
            for (NoticeSentence sentence : paragraph.sentences()) {
                List<DateMention> found = dates.in(sentence, last);
                for (DateMention date : found) {
                    look(sentence, date, lead);
                    last = Optional.of(date.until());
                }
                lead = lead(sentence);
            }
        }
    }

    /** A short sentence before the one with the date is its heading: 一、征集时间。 */
    private static String lead(NoticeSentence sentence) {
        String plain = sentence.plain();
        return plain.length() <= SHORT ? plain.substring(0, plain.length() - 1) : "";
    }

    private void look(NoticeSentence sentence, DateMention date, String lead) {
        String own = sentence.plain();
        String before = lead + own.substring(0, date.start());
        String behind = own.substring(Math.min(date.end(), own.length()));
        String plain = lead + own;
        boolean marked = BEFORE.matcher(before).find() || BEHIND.matcher(behind).find();
        boolean span = !date.from().equals(date.until());
        boolean submits = SUBMIT.matcher(plain).find();
        String phrase = before.replaceAll("^.*[，。；]", "") + behind.split("[，。；]", 2)[0];
        boolean afterwards =
                AFTERWARDS.matcher(phrase).find() && !MATERIAL.matcher(phrase).find();
        boolean isStage = STAGE.matcher(plain).find()
                && (sentence.place().ref().contains("第")
                        || plain.contains("阶段")
                        || span
                        || marked
                        || NAMED.matcher(before).find());
        if (submits && (marked || span) && !afterwards && !laterStage(plain)) {
            candidates.add(new Candidate(deadline(sentence, date, behind), weight(plain, before, behind)));
            used.add(sentence);
        }
        if (isStage) {
            stages.add(stage(sentence, date, before, behind));
            used.add(sentence);
        }
    }

    private static boolean laterStage(String plain) {
        return plain.matches("^第[二三四五六七八九十]+阶段.*") && !plain.contains("报送");
    }

    private static int weight(String plain, String before, String behind) {
        int weight = plain.contains("截止") || plain.contains("截至") ? 4 : 0;
        weight += MATERIAL.matcher(plain).find() ? 2 : 0;
        weight += BEHIND.matcher(behind).find() || BEFORE.matcher(before).find() ? 2 : 0;
        return weight + (plain.contains("逾期") ? 1 : 0);
    }

    private static NoticeFact<DateMention> deadline(NoticeSentence sentence, DateMention date, String behind) {
        Optional<String> doubt = date.doubt()
                .or(() -> date.time().map(time -> "通知写到“" + time + "”，程序按当日24时计"))
                .or(() -> behind.startsWith("前") || behind.startsWith("之前") || behind.startsWith("以前")
                        ? Optional.of("“前”按含当日计")
                        : Optional.empty());
        return new NoticeFact<>(date, sentence, doubt);
    }

    private static NoticeFact<StageDates> stage(NoticeSentence sentence, DateMention date, String head, String tail) {
        String behind = tail.replaceAll(
                        "^(?:[（(][^）)]{1,8}[）)])?(?:之?前|以前|止|起|期间|[）)])*(?:正式)?(?:完成|进行|开展|举行|为)?[：:，,]?", "")
                .replaceAll("[。；，！].*$", "");
        String ahead = head.replaceAll(
                        "^(?:第[一二三四五六七八九十]+(?:阶段|步)|[一二三四五六七八九十]{1,3}、|[（(][^（）()]{1,3}[）)]|\\d{1,2}[.．、])[：:]?", "")
                .replaceAll("(?:即日起|截止|时间|日期|于|在|为|自|从|请|至|[（(：:，])+$", "")
                .replaceAll("^.*[，。；]", "")
                .replaceAll("^请", "");
        String name = name(ahead, behind);
        Optional<String> doubt = name.isBlank() ? Optional.of("阶段名称没有找到") : date.doubt();
        return new NoticeFact<>(
                new StageDates(name.isBlank() ? "阶段" : limited(name), date.from(), date.until()), sentence, doubt);
    }

    /** What stands before the date, else what stands behind it; 各片区 alone is completed by what they do. */
    private static String name(String ahead, String behind) {
        if (ahead.length() < 2) {
            return behind;
        }
        Matcher deed = STAGE.matcher(behind);
        return !STAGE.matcher(ahead).find() && deed.find() ? ahead + deed.group() : ahead;
    }

    private static String limited(String name) {
        String bare = name.replaceAll("[（(：:、]+$", "");
        return bare.length() <= 40 ? bare : bare.substring(0, 40);
    }

    /** The likeliest first; where two days could be it, the first says so. */
    List<NoticeFact<DateMention>> deadlines() {
        List<NoticeFact<DateMention>> sorted = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .map(Candidate::fact)
                .toList();
        if (sorted.isEmpty()) {
            return sorted;
        }
        NoticeFact<DateMention> best = sorted.getFirst();
        boolean agreed = sorted.stream()
                .allMatch(one -> one.value().until().equals(best.value().until()));
        boolean exact = sorted.stream()
                .anyMatch(one -> one.doubt().isEmpty()
                        && one.value().until().equals(best.value().until()));
        List<NoticeFact<DateMention>> all = new ArrayList<>(sorted);
        if (!agreed) {
            all.set(0, NoticeFact.doubtful(best.value(), best.source(), "通知里还有别的报送日期"));
        } else if (exact && best.value().time().isEmpty()) {
            all.set(0, NoticeFact.sure(best.value(), best.source()));
        }
        return all;
    }

    List<NoticeFact<StageDates>> stages() {
        return stages.stream()
                .filter(stage -> isFormal(stage)
                        || stages.stream().noneMatch(other -> sameDay(stage, other) && comesFirst(other, stage)))
                .sorted(Comparator.comparing(stage -> stage.value().until()))
                .toList();
    }

    private static boolean isFormal(NoticeFact<StageDates> stage) {
        return stage.source().place().ref().contains("第")
                || stage.value().name().contains("阶段");
    }

    private boolean comesFirst(NoticeFact<StageDates> one, NoticeFact<StageDates> other) {
        return isFormal(one) || stages.indexOf(one) < stages.indexOf(other);
    }

    private static boolean sameDay(NoticeFact<StageDates> one, NoticeFact<StageDates> other) {
        return one.value().until().equals(other.value().until());
    }

    Set<NoticeSentence> used() {
        return used;
    }
}
