package org.yinjian.core.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yinjian.core.grouping.Sections.Section;

class SectionsTest {
    private final List<FilePage> pages = new ArrayList<>();

    private static Applicant sure(String name) {
        return new Applicant(name, true, List.of(), Optional.of("四川大学"));
    }

    private static Applicant unsure(String name, String... alternatives) {
        return new Applicant(name, false, List.of(alternatives), Optional.of("四川大学"));
    }

    private SectionsTest form(Applicant applicant) {
        return add(true, Optional.of(applicant), List.of());
    }

    private SectionsTest form(String name) {
        return form(sure(name));
    }

    private SectionsTest secondPage() {
        return add(true, Optional.empty(), List.of());
    }

    private SectionsTest certificate(String... holders) {
        return add(false, Optional.empty(), List.of(holders));
    }

    private SectionsTest add(boolean form, Optional<Applicant> applicant, List<String> holders) {
        pages.add(new FilePage(pages.size() + 1, form, applicant, holders));
        return this;
    }

    private List<List<Integer>> sections() {
        return Sections.of(pages).stream().map(Section::pages).toList();
    }

    private boolean doubtful() {
        return Sections.of(pages).stream().anyMatch(Section::doubtful);
    }

    @Test
    void aScanOfThreeFormsEachWithItsCertificatesIsThreeApplicants() {
        form("林小满")
                .certificate("林小满")
                .certificate()
                .form("王建强")
                .certificate("王建强")
                .form("赵敏");
        assertEquals(List.of(List.of(1, 2, 3), List.of(4, 5), List.of(6)), sections());
        assertFalse(doubtful());
    }

    @Test
    void aFileOfOneApplicantIsNotTakenApart() {
        form("林小满").secondPage().certificate("李四").certificate();
        assertEquals(List.of(), sections());
    }

    @Test
    void theSecondPageOfAFormIsNoSecondForm() {
        form("林小满").secondPage().form("王建强").secondPage();
        assertEquals(List.of(List.of(1, 2), List.of(3, 4)), sections());
        assertFalse(doubtful());
    }

    @Test
    void theSameApplicantsFormAgainIsNoFurtherApplicant() {
        form("林小满").form(unsure("林小瞒")).form("林小满");
        assertEquals(List.of(), sections());
        form("王建强").form("林小满");
        assertEquals(List.of(List.of(1, 2, 3, 5), List.of(4)), sections());
    }

    @Test
    void aDoubtfulNameThatIsQuiteAnotherIsAnotherApplicant() {
        form("林小满").form(unsure("王建强", "王健强"));
        assertEquals(List.of(List.of(1), List.of(2)), sections());
    }

    @Test
    void twoCertainNamesThatAreNearlyTheSameAreTwoApplicantsAndAskedAbout() {
        form("张伟").form("王伟");
        assertEquals(List.of(List.of(1), List.of(2)), sections());
        assertTrue(doubtful());
    }

    @Test
    void aDoubtfulNameThatMightBeEithersIsAskedAbout() {
        form("林小满").form("林小蒲").form(unsure("林小瞒", "林小满", "林小蒲"));
        assertEquals(2, sections().size());
        assertTrue(doubtful());
    }

    @Test
    void oneNameAtTwoUnitsIsTwoApplicants() {
        form("王芳").form(new Applicant("王芳", true, List.of(), Optional.of("电子科技学院")));
        assertEquals(List.of(List.of(1), List.of(2)), sections());
    }

    @Test
    void aCertificateThatNamesAnotherApplicantOfTheFileIsTheirs() {
        form("林小满").form("王建强").certificate("林小满").certificate("王建强");
        assertEquals(List.of(List.of(1, 3), List.of(2, 4)), sections());
        assertFalse(doubtful());
    }

    @Test
    void whereTheFileShowsNoOrderAPageThatNamesNobodyIsDoubtful() {
        certificate("林小满").form("林小满").certificate().form("王建强");
        assertEquals(List.of(List.of(1, 2, 3), List.of(4)), sections());
        assertTrue(doubtful());
    }

    @Test
    void aCertificateInSomebodyElsesNameGoesWithTheFormBeforeIt() {
        form("林小满").certificate("李四").form("王建强");
        assertEquals(List.of(List.of(1, 2), List.of(3)), sections());
        assertFalse(doubtful());
    }
}
