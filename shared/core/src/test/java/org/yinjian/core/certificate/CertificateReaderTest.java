package org.yinjian.core.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.form.ContextDecoding;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.reading.PageSource;
import org.yinjian.core.text.CharacterPairs;

class CertificateReaderTest {
    private static final CertificateReader READER =
            new CertificateReader(new ContextDecoding(CharacterPairs.none(), CharacterPairs.none()));

    @Test
    void aConferringWordOfWhichOneCharacterWasMisreadStillConfers() {
        Certificate read = read("表彰证书", "授子林晓同志2014年度防汛抢险“岗位能手”荣誉称号。", "子以表彰，特发此证。", "某某大学", "2014年8月6日");
        assertCertificate(read, "林晓", "岗位能手", "某某大学", "2014-08-06");
    }

    @Test
    void anAwarderWhoseLastCharacterWasMisreadIsMendedAndNotCertain() {
        Certificate read = read("荣誉证书", "林晓同志：", "荣获“岗位能手”荣誉称号。", "四川省教育斤", "2014年8月6日");
        assertEquals(Optional.of("四川省教育厅"), read.awarder());
        assertEquals(FieldStatus.UNSURE, read.status());
    }

    @Test
    void aSentenceInTheThirdPersonGivesAllFour() {
        Certificate read = read(
                "编号：2017HQ0886号",
                "荣誉证书",
                "经评审，林晓同志获得2017年度宿舍服务育人工作",
                "“节能工作先进个人”称号，予以表彰。",
                "特此表彰。",
                "某某省高校后勤研究会",
                "二〇一七年十月十一日");
        assertCertificate(read, "林晓", "节能工作先进个人", "某某省高校后勤研究会", "2017-10-11");
    }

    @Test
    void aTitleEndsWithItsQuotationAlsoBeforeAnOccasion() {
        Certificate read =
                read("荣誉证书", "林晓同志：", "您的作品“市日报报道：林晓的平凡一天”在2021年度宣传工作中", "被评为优秀新闻报道，特发此证。", "某某大学", "2021年12月5日");
        assertCertificate(read, "林晓", "市日报报道：林晓的平凡一天", "某某大学", "2021-12-05");
    }

    @Test
    void aTeamIsConferredOnWithoutATitleOfAddress() {
        Certificate read = read("荣誉证书", "兹授予应急保障服务队2019年度“工人先锋号”荣誉称号。", "特发此证。", "某某大学", "2019年4月23日");
        assertCertificate(read, "应急保障服务队", "工人先锋号", "某某大学", "2019-04-23");
    }

    @Test
    void aNumberThatWasReadInTwoPiecesIsNoHolderOfAPlaque() {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("编号：", 0.99, new Box(700, 40, 90, 30), Emissions.none(), "ppocr"),
                new Line("2018HQ2589", 0.99, new Box(795, 40, 200, 30), Emissions.none(), "ppocr"),
                line("先进集体", 200, 120),
                line("某某大学", 400, 40),
                line("2014年8月6日", 480, 40)));

        assertEquals(Optional.empty(), READER.read(page(lines)).orElseThrow().holder());
    }

    @Test
    void aTitleWhoseOpeningMarkWasLostAtTheTurnOfALineIsReadAndNotCertain() {
        Certificate read = read("荣誉证书", "经评审，林晓同志获得2016年度疫情防控", "节能工作先进个人”。", "特发此证，予以表彰。", "某某大学", "2016年9月10日");
        assertEquals(Optional.of("节能工作先进个人"), read.title());
        assertEquals(FieldStatus.UNSURE, read.status());
    }

    @Test
    void whatIsConferredOnSeveralIsNobodysName() {
        Certificate read = read("荣誉证书", "经研究，决定授予以下单位2019年度“先进集体”荣誉称号。", "某某大学", "2019年9月10日");
        assertEquals(Optional.empty(), read.holder());
    }

    @Test
    void aTitleNeedsNoQuotation() {
        assertEquals(Optional.of("全国高校后勤先进个人"), title("荣获2019年度全国高校后勤先进个人荣誉称号。"));
        assertEquals(Optional.of("烹饪技能大赛一等奖"), title("在比赛中获得2018年度烹饪技能大赛一等奖，特发此证。"));
    }

    private static Optional<String> title(String sentence) {
        return read("荣誉证书", "林晓同志：", sentence, "某某大学", "2019年9月10日").title();
    }

    @Test
    void aYearOfWhichOneNumeralIsLeftIsToldByTheText() {
        Certificate read = read("奖状", "兹授予林晓同志2014年度“先进工作者”荣誉称号。", "特发此证。", "某某大学", "四年六月六日");
        assertEquals(Optional.of("2014-06-06"), read.date());
        assertEquals(FieldStatus.UNSURE, read.status());
    }

    @Test
    void aNumberInTheRowOfAnotherTextIsNobodysName() {
        List<Line> lines = new ArrayList<>(lines("荣誉证书", "林晓同志：", "荣获“岗位能手”荣誉称号。", "某某大学", "2014年8月6日"));
        lines.add(new Line("牛形誉荣", 0.9, new Box(300, 40, 160, 40), Emissions.none(), "ppocr"));
        lines.add(new Line("编号：2018HQ2589", 0.99, new Box(700, 40, 300, 30), Emissions.none(), "ppocr"));

        assertEquals(Optional.of("林晓"), READER.read(page(lines)).orElseThrow().holder());
    }

    @Test
    void anAddressedLetterGivesAllFour() {
        Certificate read = read(
                "荣誉证书",
                "林晓同志：",
                "您的事迹在各级媒体宣传报道中产生良好反响，作",
                "品“市日报报道：林晓的平凡一天”被评为年度优秀新闻报",
                "道。",
                "特此表彰。",
                "某某大学",
                "2017年5月");
        assertCertificate(read, "林晓", "市日报报道：林晓的平凡一天", "某某大学", "2017-05");
    }

    @Test
    void aPlaqueGivesAllFourByItsLayout() {
        List<Line> lines = List.of(
                line("阿依古丽·买买提", 100, 40),
                line("优秀党务工作者", 200, 90),
                line("（2019年度节约型校园建设工作）", 320, 30),
                line("某某省高校后勤研究会", 420, 35),
                line("二〇一九年八月二十三日", 480, 30));
        Certificate read = READER.read(page(lines)).orElseThrow();
        assertCertificate(read, "阿依古丽·买买提", "优秀党务工作者", "某某省高校后勤研究会", "2019-08-23");
    }

    @Test
    void aHolderWithoutTitleOfAddressIsFound() {
        Certificate read = read("奖状", "动力维修班：", "在2015年度节约型校园建设工作中成绩突出，被评为“先进班组”。", "特颁此状", "某某学院", "2015年2月25日");
        assertCertificate(read, "动力维修班", "先进班组", "某某学院", "2015-02-25");
    }

    @Test
    void aNoticeIsNoCertificate() {
        assertTrue(READER.read(page(lines("关于调整校园班车运行时间的通知", "各单位、各部门：", "校车管理办公室", "2021年3月1日")))
                .isEmpty());
    }

    @Test
    void aCertificateWithoutDateIsUnsure() {
        Certificate read = read("荣誉证书", "林晓同志：", "被评为“优秀员工”。", "某某学院");
        assertEquals(FieldStatus.UNSURE, read.status());
        assertEquals(Optional.empty(), read.date());
    }

    @Test
    void aTeamWhoseNameBeginsWithANumberIsNoNumberOfACertificate() {
        Certificate read = read("荣誉证书", "第一食堂烹饪组：", "荣获2020年度节约型校园建设工作“青年文明号”称号。", "某某省总工会", "2020年6月21日");
        assertCertificate(read, "第一食堂烹饪组", "青年文明号", "某某省总工会", "2020-06-21");
    }

    @Test
    void aYearInNumeralsThatWasSpoiltIsToldByTheTextAndIsNotCertain() {
        Certificate read = read("奖状", "林晓同志：", "荣获2017年度学校后勤工作“先进个人”称号。", "某某省总工会", "二〇二一七年三月四日");
        assertEquals(Optional.of("2017-03-04"), read.date());
        assertEquals(Optional.of("某某省总工会"), read.awarder());
        assertEquals(FieldStatus.UNSURE, read.status());
    }

    @Test
    void aDateBesideASealIsNotTakenForTheAwarder() {
        List<Line> lines = List.of(
                line("奖状", 100, 40),
                line("林晓同志：", 200, 40),
                line("被评为“先进个人”。", 260, 40),
                line("南省总工", 836, 82),
                line("二〇一六年九月十五日", 904, 54));
        Certificate read = READER.read(page(lines)).orElseThrow();
        assertEquals(Optional.of("南省总工会"), read.awarder());
        assertEquals(FieldStatus.UNSURE, read.status());
    }

    @Test
    void aPlaqueOfANominationIsACertificate() {
        Certificate read = READER.read(page(List.of(
                        line("林晓", 100, 40),
                        line("最美后勤人提名奖", 200, 90),
                        line("某某省高校后勤研究会", 420, 35),
                        line("2019年8月", 480, 30))))
                .orElseThrow();
        assertEquals(Optional.of("最美后勤人提名奖"), read.title());
    }

    @Test
    void aPlaqueOfAVanguardIsACertificate() {
        Certificate read = READER.read(page(List.of(
                        line("抗疫突击队", 100, 40),
                        line("工人先锋号", 200, 90),
                        line("某某省高校后勤研究会", 420, 35),
                        line("二〇一七年二月十一日", 480, 30))))
                .orElseThrow();
        assertEquals(Optional.of("抗疫突击队"), read.holder());
        assertEquals(Optional.of("工人先锋号"), read.title());
    }

    private static void assertCertificate(Certificate read, String holder, String title, String awarder, String date) {
        assertEquals(
                List.of(holder, title, awarder, date),
                List.of(
                        read.holder().orElse(""),
                        read.title().orElse(""),
                        read.awarder().orElse(""),
                        read.date().orElse("")));
        assertEquals(FieldStatus.READ, read.status());
    }

    private static Certificate read(String... text) {
        return READER.read(page(lines(text))).orElseThrow();
    }

    private static List<Line> lines(String... text) {
        List<Line> lines = new ArrayList<>();
        for (String one : text) {
            lines.add(line(one, 100 + lines.size() * 60, 40));
        }
        return lines;
    }

    private static Line line(String text, int y, int height) {
        return new Line(text, 0.99, new Box(100, y, height * text.length(), height), Emissions.none(), "ppocr");
    }

    private static PageReading page(List<Line> lines) {
        return new PageReading(
                1, 1600, 1200, Optional.empty(), 0, PageSource.PIXELS, lines, List.of(), List.of(), List.of(), false);
    }
}
