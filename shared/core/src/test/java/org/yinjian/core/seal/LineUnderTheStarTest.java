package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Emissions;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.Strip;

/** What stands under the star decides as much as the name on the arc. */
class LineUnderTheStarTest {
    private static final ContentHash FORM = new ContentHash("sha256:" + "0".repeat(64));

    private final SealJudge judge =
            new SealJudge(OwnerLexicon.of(List.of("西昌学院", "许昌学院", "四川大学")), SealPolicy.standard());

    @Test
    void aDepartmentThatReadsAsAnotherNeverPasses() {
        Line department = line("后勤管理部", 0.9, DrawnEmissions.confused("后勤管理处", 4, '部', 0.85f));
        assertEquals(SealOutcome.REVIEW, outcome("西昌学院后勤管理处", department));
    }

    @Test
    void aDepartmentReadClearlyPassesAlsoInTwoLines() {
        assertEquals(SealOutcome.PASS, outcome("西昌学院后勤管理处", sure("后勤管理处")));
        assertEquals(SealOutcome.PASS, outcome("西昌学院后勤管理处膳食科", sure("后勤管理处"), sure("膳食科")));
    }

    @Test
    void aDepartmentInTwoLinesThatMayBeAnotherNeverPasses() {
        Line second = line("膳食科", 0.9, DrawnEmissions.confused("膳食科", 2, '部', 0.3f));
        assertEquals(SealOutcome.REVIEW, outcome("西昌学院后勤管理处膳食科", sure("后勤管理处"), second));
    }

    @Test
    void whatOneReadingDoubtsOthersMaySettle() {
        Line doubted = line("后勤管理处", 0.9, DrawnEmissions.confused("后勤管理处", 4, '部', 0.4f));
        Emissions clear = DrawnEmissions.of("后勤管理处");
        assertEquals(SealOutcome.REVIEW, outcome("西昌学院后勤管理处", doubted));
        assertEquals(SealOutcome.PASS, outcome("西昌学院后勤管理处", new InnerLine(doubted, List.of(clear, clear, clear))));
    }

    @Test
    void aHalfReadLineThatTheClaimLacksKeepsTheSealFromPassing() {
        assertEquals(SealOutcome.REVIEW, outcome("西昌学院", line("财务处", 0.6, faint("财务处"))));
    }

    @Test
    void aLineOfWhichOneCharacterIsReadIsUnreadAndNoDate() {
        for (String read : List.of("章", "一", "日", "月")) {
            assertEquals(SealOutcome.REVIEW, outcome("西昌学院", line(read, 0.2, DrawnEmissions.of(read))), read);
            assertEquals(SealOutcome.REVIEW, outcome("西昌学院", line(read, 0.9, DrawnEmissions.of(read))), read);
        }
    }

    @Test
    void aDateOrANumberUnderTheStarIsNoPartOfTheName() {
        for (String read : List.of("2021年10月28日", "10月28", "二〇二一年十月二十八日", "（盖章）", "5101070012345", "(1)")) {
            SealOutcome expected = read.equals("(1)") ? SealOutcome.REVIEW : SealOutcome.PASS;
            assertEquals(expected, outcome("西昌学院", sure(read)), read);
        }
    }

    @Test
    void latinLettersAreNoNumber() {
        assertEquals(SealOutcome.REVIEW, outcome("西昌学院", sure("XCXY")));
    }

    private SealOutcome outcome(String unit, Line... under) {
        return outcome(unit, Stream.of(under).map(InnerLine::once).toArray(InnerLine[]::new));
    }

    private SealOutcome outcome(String unit, InnerLine... under) {
        Strip arc = DrawnEmissions.strip("西昌学院");
        Imprint imprint = DrawnEmissions.imprint(List.of(arc, arc, arc), List.of(under), 1.0, true);
        SealClaim claim = new SealClaim(unit, true, List.of(), List.of());
        return judge.judge(claim, List.of(new SealOnPage(FORM, 1, imprint, true, true)))
                .outcome();
    }

    private static Line sure(String text) {
        return line(text, 0.97, DrawnEmissions.of(text));
    }

    private static Line line(String text, double confidence, Emissions emissions) {
        return new Line(text, confidence, new Box(0, 0, 10, 10), emissions, "ppocr");
    }

    /** Each character held likely, and paper in its place nearly as likely. */
    private static Emissions faint(String text) {
        int[] starts = new int[text.length() + 1];
        int[] symbols = new int[2 * text.length()];
        float[] probabilities = new float[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            starts[i + 1] = 2 * i + 2;
            symbols[2 * i] = text.charAt(i);
            symbols[2 * i + 1] = Emissions.BLANK;
            probabilities[2 * i] = 0.6f;
            probabilities[2 * i + 1] = 0.35f;
        }
        return new Emissions(starts, symbols, probabilities);
    }
}
