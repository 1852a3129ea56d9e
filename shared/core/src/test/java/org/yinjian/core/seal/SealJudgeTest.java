package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.core.campaign.SealRequirements;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.reading.InkColour;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Strip;

class SealJudgeTest {
    private static final ContentHash FORM = new ContentHash("sha256:" + "0".repeat(64));
    private static final String UNIT = "西昌学院后勤管理处膳食科";

    private final SealJudge judge = new SealJudge(
            OwnerLexicon.of(List.of("西昌学院", "许昌学院", "四川大学", "四川大学锦城学院", "四川农业大学")), SealPolicy.standard());

    @Test
    void theUnitsLegalPersonsAndDepartmentsSealsPass() {
        assertPasses("西昌学院后勤管理处膳食科", OwnerRelation.UNIT);
        assertPasses("西昌学院后勤管理处", OwnerRelation.OWN_DEPARTMENT);
        assertPasses("西昌学院", OwnerRelation.PARENT);
    }

    @Test
    void aDepartmentUnderTheStarBelongsToTheName() {
        SealVerdict verdict = verdict(UNIT, DrawnEmissions.imprint("西昌学院", "后勤管理处"));
        assertEquals(SealOutcome.PASS, verdict.outcome());
        assertEquals("西昌学院后勤管理处", verdict.text().orElseThrow());
    }

    @Test
    void oneCharacterAwayIsAnotherUnit() {
        assertDefects(List.of(SealDefect.NAME_MISMATCH), UNIT, DrawnEmissions.imprint("许昌学院后勤管理处"));
    }

    @Test
    void aCollegeOfItsOwnIsAnotherUnit() {
        assertDefects(List.of(SealDefect.NAME_MISMATCH), "四川大学后勤处", DrawnEmissions.imprint("四川大学锦城学院"));
    }

    @Test
    void aClinicIsADepartment() {
        assertDefects(List.of(SealDefect.OTHER_DEPARTMENT), UNIT, DrawnEmissions.imprint("西昌学院校医院"));
    }

    @Test
    void aNameThatBreaksOffIsNoOtherDepartments() {
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint("西昌学院后勤管理"));
    }

    @Test
    void aCharacterThatMightBeARivalsIsIllegible() {
        Strip doubtful = new Strip("drawn", "西昌学院", 0.8, DrawnEmissions.confused("西昌学院", 0, '许', 0.4f));
        assertDefects(
                List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint(List.of(doubtful, doubtful), List.of()));
    }

    @Test
    void aNameWithRoomForAnUnreadCharacterIsIllegible() {
        Strip gap = new Strip("drawn", "西昌学院", 0.97, DrawnEmissions.of("西昌11学院"));
        Strip end = new Strip("drawn", "西昌学院", 0.97, DrawnEmissions.of("西昌学院1111"));
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint(List.of(gap, gap), List.of()));
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint(List.of(end, end), List.of()));
    }

    @Test
    void aNameAroundAHiddenCharacterIsNoOtherUnits() {
        Strip hidden = new Strip("drawn", "许昌学院", 0.97, DrawnEmissions.of("许昌11学院"));
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint(List.of(hidden, hidden), List.of()));
        Strip whole = new Strip("drawn", "许昌学院", 0.97, DrawnEmissions.of("许昌学院"));
        assertDefects(
                List.of(SealDefect.NAME_MISMATCH), UNIT, DrawnEmissions.imprint(List.of(whole, whole), List.of()));
    }

    @Test
    void theClaimIsComparedWithTheSealCharacterByCharacter() {
        Strip doubtful = new Strip("drawn", "西昌学院", 0.8, DrawnEmissions.confused("西昌学院", 0, '许', 0.4f));
        List<ComparedCharacter> compared = verdict(
                        "西昌学院", DrawnEmissions.imprint(List.of(doubtful, doubtful), List.of()))
                .comparison();
        assertEquals(new ComparedCharacter("西", "西", ComparedCharacter.Sight.SEEN), compared.getFirst());
        List<ComparedCharacter> other =
                verdict("西昌学院", DrawnEmissions.imprint("许昌学院")).comparison();
        assertEquals(new ComparedCharacter("西", "许", ComparedCharacter.Sight.OTHER), other.getFirst());
        assertEquals(new ComparedCharacter("院", "院", ComparedCharacter.Sight.SEEN), other.getLast());
    }

    @Test
    void aStricterRateNeverLoosensAThreshold() {
        List<SealPolicy> rungs = Stream.of(0.05, 0.01, 0.002, 0.001)
                .map(SealPolicy::forFalsePassRate)
                .toList();
        for (int i = 1; i < rungs.size(); i++) {
            SealPolicy looser = rungs.get(i - 1);
            SealPolicy stricter = rungs.get(i);
            assertNotEquals(looser, stricter);
            assertTrue(stricter.nearFree() >= looser.nearFree());
            assertTrue(stricter.rivalMargin() >= looser.rivalMargin());
            assertTrue(stricter.substitutionMargin() >= looser.substitutionMargin());
            assertTrue(stricter.meanMargin() >= looser.meanMargin());
            assertTrue(stricter.unusualDiscount() <= looser.unusualDiscount());
        }
        assertTrue(SealPolicy.forFalsePassRate(0.001).meanMargin()
                > SealPolicy.standard().meanMargin());
        assertTrue(SealPolicy.forFalsePassRate(0.05).meanMargin()
                < SealPolicy.standard().meanMargin());
        assertTrue(SealPolicy.forFalsePassRate(0.01).unusualDiscount()
                > SealPolicy.standard().unusualDiscount());
        assertEquals(SealPolicy.standard(), SealPolicy.forFalsePassRate(0.002));
        assertThrows(IllegalArgumentException.class, () -> SealPolicy.forFalsePassRate(0));
    }

    @Test
    void anotherDepartmentNeedsAPerson() {
        assertDefects(List.of(SealDefect.OTHER_DEPARTMENT), UNIT, DrawnEmissions.imprint("西昌学院财务处"));
        assertDefects(List.of(SealDefect.OTHER_DEPARTMENT), "西昌学院", DrawnEmissions.imprint("西昌学院后勤管理处"));
        assertDefects(List.of(SealDefect.OTHER_DEPARTMENT), UNIT, DrawnEmissions.imprint("西昌学院", "图书馆"));
    }

    @Test
    void aSpecialPurposeFailsWhereverItStandsAndThoughOneCharacterIsMisread() {
        assertDefects(List.of(SealDefect.SPECIAL_PURPOSE_SEAL), UNIT, DrawnEmissions.imprint("西昌学院", "合同专用章"));
        assertDefects(List.of(SealDefect.SPECIAL_PURPOSE_SEAL), UNIT, DrawnEmissions.imprint("西昌学院财务专用章"));
        assertDefects(List.of(SealDefect.SPECIAL_PURPOSE_SEAL), UNIT, DrawnEmissions.imprint("西昌学院", "现金收讫章"));
        assertDefects(List.of(SealDefect.SPECIAL_PURPOSE_SEAL), UNIT, DrawnEmissions.imprint("西昌学院", "发票专用竞"));
    }

    @Test
    void anUnreadLineUnderTheStarKeepsASealFromPassing() {
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, DrawnEmissions.imprint("西昌学院", ""));
    }

    @Test
    void greyOtherPastedCutAndHalfInkedSealsNeedAPerson() {
        List<Strip> arcs = List.of(DrawnEmissions.strip("西昌学院"), DrawnEmissions.strip("西昌学院"));
        assertDefects(List.of(SealDefect.GREY_COPY), UNIT, imprint(arcs, InkColour.GREY, 1, false, false));
        assertDefects(List.of(SealDefect.OTHER_COLOUR), UNIT, imprint(arcs, InkColour.OTHER, 1, false, false));
        assertDefects(List.of(SealDefect.PASTED_IMAGE), UNIT, imprint(arcs, InkColour.RED, 1, false, true));
        assertDefects(List.of(SealDefect.INCOMPLETE), UNIT, imprint(arcs, InkColour.RED, 1, true, false));
        assertDefects(List.of(SealDefect.INCOMPLETE), UNIT, imprint(arcs, InkColour.RED, 0.5, false, false));
    }

    @Test
    void aBrokenRimWithoutAStarIsIncompleteForNothingTellsWhereTheNamesMiddleIs() {
        List<Strip> arcs = List.of(DrawnEmissions.strip("西昌学院"), DrawnEmissions.strip("西昌学院"));
        assertDefects(List.of(), UNIT, imprint(arcs, InkColour.RED, 0.7, false, false));
        Imprint starless = DrawnEmissions.imprint(arcs, List.of(), 0.7, false);
        assertDefects(List.of(SealDefect.INCOMPLETE), UNIT, starless);
    }

    @Test
    void aCopyThatIsHardToReadIsACopyAndNothingElse() {
        List<Strip> unread = List.of(DrawnEmissions.strip("西昌"), DrawnEmissions.strip("学院"));
        assertDefects(List.of(SealDefect.GREY_COPY), UNIT, imprint(unread, InkColour.GREY, 1, false, false));
    }

    @Test
    void aLegalPersonReadForSureIsEnoughForItsOwnSealThoughItsDepartmentIsDoubtful() {
        SealClaim claim = new SealClaim("西昌学院后动管理处", false, "西昌学院后", List.of(), List.of());
        SealVerdict verdict = judge.judge(claim, List.of(inCell(DrawnEmissions.imprint("西昌学院"))));
        assertEquals(SealOutcome.PASS, verdict.outcome());
        assertEquals(OwnerRelation.PARENT, verdict.relation());
    }

    @Test
    void aDoubtfulRestThatMayBeAnotherLegalPersonNeverPasses() {
        SealClaim college = new SealClaim("四川大学锦成学院", false, "四川大学锦", List.of(), List.of());
        SealClaim person = new SealClaim("西昌学院后动管理处", false, "西昌学", List.of(), List.of());
        assertEquals(
                SealOutcome.REVIEW,
                judge.judge(college, List.of(inCell(DrawnEmissions.imprint("四川大学"))))
                        .outcome());
        assertEquals(
                SealOutcome.REVIEW,
                judge.judge(person, List.of(inCell(DrawnEmissions.imprint("西昌学院"))))
                        .outcome());
    }

    @Test
    void aDoubtfulDepartmentOfWhatMayBeAnotherLegalPersonNeverPasses() {
        SealJudge knowing = new SealJudge(
                OwnerLexicon.of(List.of("四川大学", "四川大学锦城学院", "中国矿业大学", "中国矿业大学（北京）")), SealPolicy.standard());
        SealClaim college = new SealClaim("四川大学锦成学院后勤处", false, "四川大学锦", List.of(), List.of());
        SealClaim sister = new SealClaim("中国矿业大学（北亰）后勤处", false, "中国矿业大学（北", List.of(), List.of());
        SealClaim department = new SealClaim("中国矿业大学后动处", false, "中国矿业大学后", List.of(), List.of());
        assertEquals(SealOutcome.REVIEW, outcome(knowing, college, "四川大学"));
        assertEquals(SealOutcome.REVIEW, outcome(knowing, sister, "中国矿业大学"));
        assertEquals(SealOutcome.PASS, outcome(knowing, department, "中国矿业大学"));
    }

    @Test
    void aNumberBeforeTheUnitDoesNotWeakenWhatItIsHeldAgainst() {
        Strip doubtful = new Strip("drawn", "西昌学院", 0.8, DrawnEmissions.confused("西昌学院", 0, '四', 0.4f));
        assertDefects(
                List.of(SealDefect.ILLEGIBLE),
                "1．西昌学院",
                DrawnEmissions.imprint(List.of(doubtful, doubtful), List.of()));
    }

    private static SealOutcome outcome(SealJudge judge, SealClaim claim, String seal) {
        return judge.judge(claim, List.of(inCell(DrawnEmissions.imprint(seal)))).outcome();
    }

    @Test
    void aDoubtfulUnitIsNeverMendedByTheSeal() {
        SealVerdict verdict = judge.judge(
                new SealClaim(UNIT, false, List.of(), List.of()), List.of(inCell(DrawnEmissions.imprint("西昌学院"))));
        assertEquals(List.of(SealDefect.ILLEGIBLE), verdict.defects());
        assertTrue(verdict.explanation().getFirst().contains("单位名称辨认存疑"));
    }

    @Test
    void aSealThatIsAnotherDepartmentsForEveryReadingOfTheUnitIsCalledSo() {
        SealClaim claim = new SealClaim("西昌学院后勤处第一食堂", false, "西昌学院后勤处第一食", List.of("西昌学院后勤处第一食重"), List.of());
        SealVerdict verdict = judge.judge(claim, List.of(inCell(DrawnEmissions.imprint("西昌学院图书馆"))));
        assertEquals(List.of(SealDefect.OTHER_DEPARTMENT), verdict.defects());
    }

    @Test
    void aCampaignMayAskForTheUnitsOwnSeal() {
        SealJudge own = new SealJudge(
                OwnerLexicon.of(List.of("西昌学院")),
                SealPolicy.standard(),
                new SealRequirements(false, false, 36, 41, List.of(), Optional.empty()));
        SealClaim claim = new SealClaim(UNIT, true, List.of(), List.of());
        SealVerdict parent = own.judge(claim, List.of(inCell(DrawnEmissions.imprint("西昌学院"))));
        assertEquals(List.of(SealDefect.OTHER_DEPARTMENT), parent.defects());
        SealVerdict unit = own.judge(claim, List.of(inCell(DrawnEmissions.imprint(UNIT))));
        assertEquals(SealOutcome.PASS, unit.outcome());
        assertTrue(unit.notes().getFirst().contains("36至41毫米"));
    }

    @Test
    void aCampaignSaysHowRarelyItWantsToBeWrong() {
        Strip split = new Strip("drawn", "西昌学院", 0.8, DrawnEmissions.confused("西昌学院", 0, '许', 0.4f));
        SealOnPage doubtful = inCell(DrawnEmissions.imprint(List.of(split, split), List.of()));
        SealClaim claim = new SealClaim("西昌学院", true, List.of(), List.of());
        OwnerLexicon lexicon = OwnerLexicon.of(List.of("西昌学院"));
        assertEquals(
                SealOutcome.REVIEW,
                new SealJudge(lexicon, wanting(0.001))
                        .judge(claim, List.of(doubtful))
                        .outcome());
        assertEquals(
                SealOutcome.PASS,
                new SealJudge(lexicon, wanting(0.02))
                        .judge(claim, List.of(doubtful))
                        .outcome());
        assertThrows(IllegalArgumentException.class, () -> wanting(0));
    }

    private static SealRequirements wanting(double falsePassRate) {
        return new SealRequirements(true, true, 36, 47, List.of(), Optional.of(falsePassRate));
    }

    @Test
    void noImprintOnTheFormIsNoSealThoughCertificatesBearSome() {
        SealOnPage certificate = new SealOnPage(FORM, 2, DrawnEmissions.imprint("西昌学院"), false, false);
        SealVerdict verdict = judge.judge(new SealClaim(UNIT, true, List.of(), List.of()), List.of(certificate));
        assertEquals(List.of(SealDefect.NO_SEAL), verdict.defects());
        assertEquals(1, verdict.imprints().size());
    }

    @Test
    void aRightSealElsewhereIsOutsideTheCell() {
        SealOnPage elsewhere = new SealOnPage(FORM, 1, DrawnEmissions.imprint("西昌学院"), true, false);
        SealVerdict verdict = judge.judge(new SealClaim(UNIT, true, List.of(), List.of()), List.of(elsewhere));
        assertEquals(List.of(SealDefect.OUTSIDE_OPINION_CELL), verdict.defects());
    }

    @Test
    void ofTwoSealsInTheCellTheOneThatPassesDecides() {
        SealVerdict verdict = judge.judge(
                new SealClaim(UNIT, true, List.of(), List.of()),
                List.of(inCell(DrawnEmissions.imprint("四川农业大学")), inCell(DrawnEmissions.imprint("西昌学院"))));
        assertEquals(SealOutcome.PASS, verdict.outcome());
        assertEquals(2, verdict.imprints().size());
        assertEquals(List.of("同一栏内还有一枚印章“四川农业大学”，不是所需的公章，请留意。"), verdict.notes());
    }

    @Test
    void anAliasOfTheUnitIsAccepted() {
        SealVerdict verdict = judge.judge(
                new SealClaim(UNIT, true, List.of(), List.of("凉山大学")), List.of(inCell(DrawnEmissions.imprint("凉山大学"))));
        assertEquals(SealOutcome.PASS, verdict.outcome());
    }

    @Test
    void withoutAUnitOnTheFormNothingPasses() {
        assertDefects(List.of(SealDefect.ILLEGIBLE), "", DrawnEmissions.imprint("西昌学院"));
    }

    @Test
    void aSquareChopIsListedAndDecidesNothing() {
        SealVerdict alone = verdict(UNIT, unread(ImprintShape.SQUARE));
        assertEquals(List.of(SealDefect.NO_SEAL), alone.defects());
        assertEquals(SealKind.PERSONAL, alone.imprints().getFirst().kind());
        assertEquals("", alone.imprints().getFirst().text());
        assertEquals(1, alone.notes().size());
        SealVerdict beside = beside(unread(ImprintShape.SQUARE), DrawnEmissions.imprint("西昌学院"));
        assertEquals(SealOutcome.PASS, beside.outcome());
        assertEquals(2, beside.imprints().size());
    }

    @Test
    void aTriangularChopIsForAPersonWhereItStandsAlone() {
        assertDefects(List.of(SealDefect.ILLEGIBLE), UNIT, unread(ImprintShape.TRIANGULAR));
        assertEquals(
                Optional.empty(), verdict(UNIT, unread(ImprintShape.TRIANGULAR)).text());
        assertEquals(
                List.of(SealDefect.NAME_MISMATCH),
                beside(unread(ImprintShape.TRIANGULAR), DrawnEmissions.imprint("许昌学院后勤管理处"))
                        .defects());
    }

    @Test
    void besideARoundSealAnOvalDecidesNothing() {
        Imprint wrong = DrawnEmissions.imprint("许昌学院后勤管理处");
        assertEquals(
                List.of(SealDefect.NAME_MISMATCH),
                beside(oval(DrawnEmissions.imprint("西昌学院")), wrong).defects());
    }

    @Test
    void anOvalSealIsForAPersonThoughItsNameIsRight() {
        SealVerdict verdict = verdict(UNIT, oval(DrawnEmissions.imprint("西昌学院")));
        assertEquals(List.of(SealDefect.ILLEGIBLE), verdict.defects());
        assertTrue(verdict.explanation().getFirst().contains("“西昌学院”呈椭圆形"));
    }

    private SealVerdict beside(Imprint one, Imprint other) {
        return judge.judge(new SealClaim(UNIT, true, List.of(), List.of()), List.of(inCell(one), inCell(other)));
    }

    private static Imprint oval(Imprint round) {
        return new Imprint(
                ImprintShape.OVAL,
                round.box(),
                round.diameterMm(),
                round.colour(),
                round.rimCoverage(),
                round.inkCoverage(),
                round.star(),
                round.cut(),
                round.overlay(),
                round.arcs(),
                round.innerLines().stream().map(InnerLine::read).toList(),
                round.code());
    }

    private static Imprint unread(ImprintShape shape) {
        return Imprint.unread(shape, new Box(100, 100, 90, 90), Optional.of(20.0), 0.97, 0.3);
    }

    private static Imprint imprint(
            List<Strip> arcs, InkColour colour, double rimCoverage, boolean cut, boolean overlay) {
        return DrawnEmissions.imprint(arcs, List.of(), colour, rimCoverage, cut, overlay);
    }

    private static SealOnPage inCell(Imprint imprint) {
        return new SealOnPage(FORM, 1, imprint, true, true);
    }

    private SealVerdict verdict(String unit, Imprint imprint) {
        return judge.judge(new SealClaim(unit, true, List.of(), List.of()), List.of(inCell(imprint)));
    }

    private void assertPasses(String arc, OwnerRelation relation) {
        SealVerdict verdict = verdict(UNIT, DrawnEmissions.imprint(arc));
        assertEquals(SealOutcome.PASS, verdict.outcome(), arc);
        assertEquals(relation, verdict.relation());
        assertEquals(arc, verdict.text().orElseThrow());
    }

    private void assertDefects(List<SealDefect> defects, String unit, Imprint imprint) {
        SealVerdict verdict = verdict(unit, imprint);
        assertEquals(defects, verdict.defects());
        assertEquals(defects.size(), verdict.explanation().size());
    }
}
