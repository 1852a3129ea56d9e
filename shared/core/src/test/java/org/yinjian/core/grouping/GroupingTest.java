package org.yinjian.core.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.Doubt;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Piece;

class GroupingTest {
    private final Post post = new Post();

    private static Applicant sure(String name) {
        return new Applicant(name, true, List.of(), Optional.of("四川大学"));
    }

    private static Applicant unsure(String name, String... alternatives) {
        return new Applicant(name, false, List.of(alternatives), Optional.empty());
    }

    private Set<Doubt.Kind> doubts() {
        return post.groups().stream()
                .flatMap(group -> group.doubts().stream())
                .map(Doubt::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertGroups(String... groups) {
        Set<Set<String>> expected = java.util.Arrays.stream(groups)
                .map(group -> (Set<String>) new TreeSet<>(List.of(group.split(" \\+ "))))
                .collect(Collectors.toSet());
        assertEquals(expected, Set.copyOf(Post.files(post.groups())));
    }

    @Test
    void aMailWithThreeApplicantsMakesThreeDossiersAndEachHasItsCertificates() {
        post.mail("m")
                .form("林小满")
                .form("王强")
                .form("赵敏")
                .certificate("赵敏")
                .certificate("林小满")
                .certificate("王强同志");
        assertGroups(
                "m: form 林小满 0 + m: certificate 林小满 4",
                "m: form 王强 1 + m: certificate 王强同志 5",
                "m: form 赵敏 2 + m: certificate 赵敏 3");
        assertEquals(Set.of(), doubts());
    }

    @Test
    void aCertificateOfTwoApplicantsIsInBothDossiersAndAPersonIsAsked() {
        post.mail("m").form("林小满").form("王强").certificate("林小满、王强");
        assertGroups("m: form 林小满 0 + m: certificate 林小满、王强 2", "m: form 王强 1 + m: certificate 林小满、王强 2");
        assertEquals(Set.of(Doubt.Kind.WHOSE), doubts());
    }

    @Test
    void aLongerNameIsNotTheShorterOneInIt() {
        post.mail("m").form("王丽").form("王丽娜").certificate("王丽娜").certificate("王丽");
        assertGroups("m: form 王丽 0 + m: certificate 王丽 3", "m: form 王丽娜 1 + m: certificate 王丽娜 2");
    }

    @Test
    void aPhotographAmongSeveralApplicantsIsDoubtfulUnlessItsArchiveTells() {
        post.mail("m").form("林小满").form("王强").photograph();
        assertEquals(Set.of(Doubt.Kind.WHOSE), doubts());
        Post packed = new Post();
        packed.mail("m").in("a.zip").form("林小满").in("b.zip").form("王强").photograph();
        assertEquals(
                Set.of(Set.of("m: form 林小满 0"), Set.of("m: form 王强 1", "m: photograph 2")),
                Set.copyOf(Post.files(packed.groups())));
    }

    @Test
    void whatComesLaterInTheThreadJoins() {
        post.mail("one").form("林小满");
        post.mail("two").answering("one").certificate("李四").photograph();
        post.mail("three").answering("two").form("林小满", "四川大学后勤处");
        assertEquals(1, post.groups().size());
        assertEquals(Set.of(), doubts());
    }

    @Test
    void whatComesInAMailOfItsOwnJoinsByTheNameOnIt() {
        post.mail("one").form("林小满");
        post.mail("two").form("王强");
        post.mail("three").certificate("林小满");
        assertGroups("one: form 林小满 0 + three: certificate 林小满 0", "two: form 王强 0");
        assertEquals(Set.of(), doubts());
    }

    @Test
    void whatNothingTiesToAnApplicantIsKeptApartAndAPersonIsAsked() {
        post.mail("one").form("林小满");
        post.mail("two").form("王强");
        post.mail("three").certificate("李四");
        assertGroups("one: form 林小满 0", "two: form 王强 0", "three: certificate 李四 0");
        assertEquals(Set.of(Doubt.Kind.NO_APPLICATION), doubts());
    }

    @Test
    void aPhotographFromASenderOfOneApplicantJoinsAndAPersonIsAsked() {
        post.mail("one").form("林小满");
        post.mail("two").photograph();
        assertEquals(1, post.groups().size());
        assertEquals(Set.of(Doubt.Kind.ONLY_BY_SENDER), doubts());
    }

    @Test
    void twoUnitsWithOneNameAreTwoApplicantsUnlessTheThreadSaysOtherwise() {
        post.mail("one").form("林小满", "四川大学");
        post.mail("two").form("林小满", "电子科技学院");
        assertEquals(2, post.groups().size());
        assertEquals(Set.of(Doubt.Kind.PERHAPS_SAME_APPLICANT), doubts());
        post.mail("two").answering("one");
        assertEquals(1, post.groups().size());
    }

    @Test
    void aDoubtfulNameJoinsTheOneApplicantThatItFits() {
        post.mail("one").form("林小满");
        post.mail("two").form(unsure("林小瞒", "林小满"));
        assertEquals(1, post.groups().size());
        assertEquals(Set.of(), doubts());
    }

    @Test
    void aDoubtfulNameThatNearlyFitsIsAskedAbout() {
        post.mail("one").form("林小满");
        post.mail("two").form(unsure("林小蒲"));
        assertEquals(2, post.groups().size());
        assertEquals(Set.of(Doubt.Kind.PERHAPS_SAME_APPLICANT), doubts());
    }

    @Test
    void aDoubtfulNameNeverJoinsTwoApplicantsToOne() {
        post.mail("one").form("林小满").form("林小蒲");
        post.mail("two").form(unsure("林小瞒", "林小满", "林小蒲"));
        assertEquals(3, post.groups().size());
        assertTrue(doubts().contains(Doubt.Kind.PERHAPS_SAME_APPLICANT));
    }

    @Test
    void aMailThatMentionsADossiersNumberGoesThere() {
        post.mail("one").form("林小满").form("王强");
        DossierId second = new DossierId(Post.number("one") + "-2");
        post.mail("two").quoting(second).photograph();
        Map<DossierId, Set<Piece>> opened = Map.of(
                second, Set.of(post.deliveries().getFirst().documents().get(1).piece()));
        List<Group> groups = Grouping.of(post.deliveries(), post.facts, opened);
        assertTrue(Post.files(groups).contains(Set.of("one: form 王强 1", "two: photograph 0")));
        assertTrue(groups.stream().allMatch(group -> group.doubts().isEmpty()));
    }

    @Test
    void mailsThatAnswerTheOfficesCircularAreNoThread() {
        post.mail("one").answering("circular").form("林小满");
        post.mail("two").answering("circular").form("王强");
        post.mail("three").answering("circular").certificate("李四");
        assertEquals(3, post.groups().size());
    }

    @Test
    void oneFileWithTheFormsOfSeveralApplicantsIsAskedAbout() {
        Post.Mail mail = post.mail("m").form("林小满");
        HeldDocument file = mail.delivery().documents().getFirst();
        DocumentFacts facts = post.facts(file);
        post.facts.put(
                file.hash(),
                List.of(new DocumentFacts(
                        file.hash(),
                        facts.kind(),
                        List.of(facts.applicants().getFirst(), unsure("王强")),
                        List.of(),
                        "")));
        assertEquals(Set.of(Doubt.Kind.SEVERAL_IN_ONE_FILE), doubts());
    }

    @Test
    void aScanOfThreeApplicantsMakesThreeDossiersAndALooseCertificateFindsItsOwn() {
        post.mail("m").scan(sure("林小满"), sure("王强"), sure("赵敏")).certificate("王强");
        assertGroups("m: scan 0（第1页）", "m: scan 0（第2页） + m: certificate 王强 1", "m: scan 0（第3页）");
        assertEquals(Set.of(), doubts());
    }

    @Test
    void whoseCorrectionComesLaterKeepsItsNumberThoughAllCameInOneFile() {
        post.mail("one").scan(sure("林小满"), sure("王强"), sure("赵敏"));
        Map<DossierId, Set<Piece>> opened = new TreeMap<>();
        Numbering.of(post.groups(), Map.of()).numbered().forEach((id, group) -> opened.put(id, Set.of(piece(group))));
        post.mail("two").form("赵敏");
        Numbering after = Numbering.of(Grouping.of(post.deliveries(), post.facts, opened), opened);
        DossierId third = new DossierId(Post.number("one") + "-3");
        assertEquals(
                Set.of("one: scan 0（第3页）", "two: form 赵敏 0"),
                Post.files(List.of(after.numbered().get(third))).iterator().next());
    }

    private static Piece piece(Group group) {
        return group.documents().getFirst().piece();
    }

    @Test
    void aFileThatWasTakenApartInDoubtIsAskedAboutInEachDossier() {
        HeldDocument file = post.mail("m")
                .scan(sure("林小满"), sure("王强"))
                .delivery()
                .documents()
                .getFirst();
        post.facts.computeIfPresent(
                file.hash(),
                (hash, pieces) -> pieces.stream()
                        .map(piece -> piece.of(piece.pages(), true))
                        .toList());
        assertEquals(Set.of(Doubt.Kind.TAKEN_APART), doubts());
        assertEquals(
                List.of(List.of("王强"), List.of("林小满")),
                post.groups().stream()
                        .map(group -> group.doubts().getFirst().others())
                        .toList());
    }

    @Test
    void aMailWithoutFilesIsADossierOnlyWhenNothingElseCame() {
        post.mail("question");
        assertEquals(1, post.groups().size());
        post.mail("one").form("林小满");
        assertEquals(1, post.groups().size());
        assertEquals(2, post.groups().getFirst().deliveries().size());
    }
}
