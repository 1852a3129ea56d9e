package org.yinjian.core.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Piece;

class GroupingPropertiesTest {
    private static final List<String> NAMES = List.of("林小满", "林小蒲", "王强", "赵敏");
    private static final List<String> UNITS = List.of("四川大学", "四川大学后勤处", "电子科技学院");

    /** Up to six mails, each with up to four files, some of which answer earlier ones. */
    private static Post post(Random random) {
        Post post = new Post();
        int mails = 1 + random.nextInt(6);
        for (int i = 0; i < mails; i++) {
            Post.Mail mail = post.mail("m" + i);
            if (i > 0 && random.nextInt(3) == 0) {
                mail.answering("m" + random.nextInt(i));
            }
            int files = random.nextInt(5);
            for (int f = 0; f < files; f++) {
                add(mail, random);
            }
        }
        return post;
    }

    private static void add(Post.Mail mail, Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (random.nextInt(7)) {
            case 0, 1 ->
                mail.form(new Applicant(
                        name,
                        random.nextInt(4) > 0,
                        random.nextBoolean() ? List.of(NAMES.get(random.nextInt(NAMES.size()))) : List.of(),
                        random.nextInt(4) > 0
                                ? Optional.of(UNITS.get(random.nextInt(UNITS.size())))
                                : Optional.empty()));
            case 2, 3 -> mail.certificate(name);
            case 4 -> mail.certificate();
            case 5 ->
                mail.scan(
                        new Applicant(name, true, List.of(), Optional.empty()),
                        new Applicant(name + "二", random.nextBoolean(), List.of(), Optional.empty()));
            default -> mail.photograph();
        }
    }

    @Property(tries = 500)
    void theOrderOfArrivalDoesNotMatter(@ForAll Random random) {
        Post post = post(random);
        List<Delivery> shuffled = new ArrayList<>(post.deliveries());
        Collections.shuffle(shuffled, random);
        assertEquals(post.groups(), Grouping.of(shuffled, post.facts, Map.of()));
    }

    @Property(tries = 500)
    void nothingIsLost(@ForAll Random random) {
        Post post = post(random);
        Set<HeldDocument> sent = post.deliveries().stream()
                .flatMap(delivery -> delivery.documents().stream())
                .flatMap(held ->
                        post.facts.getOrDefault(held.hash(), List.of()).stream().map(piece -> held.only(piece.pages())))
                .collect(Collectors.toSet());
        Set<HeldDocument> grouped = post.groups().stream()
                .flatMap(group -> group.documents().stream())
                .collect(Collectors.toSet());
        assertEquals(sent, grouped);
    }

    @Property(tries = 500)
    void twoNamesThatTheProgramStandsByNeverShareADossier(@ForAll Random random) {
        Post post = post(random);
        for (Group group : post.groups()) {
            Set<String> names = group.documents().stream()
                    .map(held -> post.facts(held))
                    .flatMap(facts -> facts.applicants().stream())
                    .filter(Applicant::certain)
                    .map(Applicant::key)
                    .collect(Collectors.toSet());
            assertTrue(names.size() <= 1, names.toString());
        }
    }

    /** Arranged after each mail, in any order: at last the same dossiers as if all had come at once. */
    @Property(tries = 500)
    void arrangedMailByMailTheDossiersAreTheSameInTheEnd(@ForAll Random random) {
        Post post = post(random);
        List<Delivery> arriving = new ArrayList<>(post.deliveries());
        Collections.shuffle(arriving, random);
        Map<DossierId, Set<Piece>> opened = new TreeMap<>();
        Numbering last = new Numbering(Map.of(), Map.of());
        for (int i = 1; i <= arriving.size(); i++) {
            last = Numbering.of(Grouping.of(arriving.subList(0, i), post.facts, opened), opened);
            Numbering now = last;
            List<DossierId> before = opened.keySet().stream()
                    .filter(id -> !opened.getOrDefault(id, Set.of()).isEmpty())
                    .toList();
            now.numbered().forEach((id, group) -> opened.put(id, pieces(group)));
            now.joined().forEach((id, into) -> opened.put(id, Set.of()));
            before.forEach(id ->
                    assertTrue(now.numbered().containsKey(id) || now.joined().containsKey(id), "lost " + id));
        }
        assertEquals(
                Set.copyOf(Post.files(post.groups())),
                Set.copyOf(Post.files(last.numbered().values())));
        Numbering again = Numbering.of(Grouping.of(arriving, post.facts, opened), opened);
        assertEquals(last.numbered(), again.numbered(), "arranged again, nothing changes");
    }

    private static Set<Piece> pieces(Group group) {
        return new HashSet<>(group.documents().stream().map(HeldDocument::piece).toList());
    }
}
