package org.yinjian.evaluation.seals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.ImprintShape;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.SealClaim;
import org.yinjian.core.seal.SealDefect;
import org.yinjian.core.seal.SealJudge;
import org.yinjian.core.seal.SealOnPage;
import org.yinjian.core.seal.SealOutcome;
import org.yinjian.core.seal.SealPolicy;
import org.yinjian.core.seal.SealVerdict;
import org.yinjian.evaluation.seals.SealResult.Verdict;
import org.yinjian.vision.page.PixelImages;
import org.yinjian.vision.seal.ImprintFinder;
import org.yinjian.vision.seal.PageContext;

/**
 * Puts one picture to the product: found, unwrapped, read and judged as on a form's page, the whole picture being the
 * opinion cell and the claim certain. Safe for several threads.
 */
final class SealTrial {
    /** Beyond any margin: what passes at no threshold. */
    private static final double NEVER = -1000;

    private static final Set<SealDefect> OF_THE_NAME =
            Set.of(SealDefect.ILLEGIBLE, SealDefect.NAME_MISMATCH, SealDefect.OTHER_DEPARTMENT);

    private final IntFunction<ImprintFinder> finders;
    private final int workingSide;
    private final List<String> institutions;
    private final OwnerLexicon lexicon;
    private final SealPolicy policy;

    /**
     * A trial with the product's parts.
     *
     * @param finders the finder that seeks rims at so many pixels of a picture's longer side
     * @param workingSide at which it does so on a page
     */
    SealTrial(IntFunction<ImprintFinder> finders, int workingSide, List<String> institutions, SealPolicy policy) {
        this.finders = finders;
        this.workingSide = workingSide;
        this.institutions = List.copyOf(institutions);
        this.lexicon = OwnerLexicon.of(institutions);
        this.policy = policy;
    }

    /**
     * What was found on a picture.
     *
     * @param millis to find, unwrap and read
     */
    record Found(List<SealOnPage> seals, double millis) {
        List<Imprint> imprints() {
            return seals.stream().map(SealOnPage::imprint).toList();
        }
    }

    SealResult run(SealTruth truth) throws IOException {
        Found found = find(truth);
        SealClaim claim = claim(truth);
        long start = System.nanoTime();
        SealVerdict known = new SealJudge(lexicon, policy).judge(claim, found.seals());
        double judgeMillis = (System.nanoTime() - start) / 1e6;
        return new SealResult(
                truth.id(),
                found.imprints().stream().anyMatch(imprint -> stands(imprint, truth)),
                verdict(known, lexicon, claim),
                without(truth, claim, found.seals()),
                NaiveWay.similarity(found.imprints(), truth.claim()),
                known.text().orElse(""),
                found.millis(),
                judgeMillis);
    }

    Found find(SealTruth truth) throws IOException {
        byte[] bytes = Files.readAllBytes(truth.file());
        try (Mat page = PixelImages.bounded(ImageIO.read(new ByteArrayInputStream(bytes)), Integer.MAX_VALUE)) {
            long start = System.nanoTime();
            List<Imprint> imprints = find(page, truth.pixelsPerMm(), finders, workingSide);
            double millis = (System.nanoTime() - start) / 1e6;
            return new Found(
                    imprints.stream()
                            .map(imprint -> new SealOnPage(ContentHash.of(bytes), 1, imprint, true, true))
                            .toList(),
                    millis);
        }
    }

    static SealClaim claim(SealTruth truth) {
        return new SealClaim(truth.claim(), true, List.of(), List.of());
    }

    /** What is found on the picture of a piece of a page whose scale is known, sought at the scale of the whole page. */
    static List<Imprint> find(Mat page, double pixelsPerMm, IntFunction<ImprintFinder> finders, int workingSide) {
        double longer = Math.max(page.cols(), page.rows()) / pixelsPerMm;
        int side = (int) Math.ceil(workingSide * longer / PageContext.SHEET_HEIGHT);
        return finders.apply(side).find(page, new PageContext(Optional.of(pixelsPerMm), List.of()));
    }

    private static boolean stands(Imprint imprint, SealTruth truth) {
        long both = imprint.box().overlap(truth.box());
        return 2 * both > truth.box().area() && 2 * both > imprint.box().area();
    }

    /** While the true owner is in no list. */
    private Verdict without(SealTruth truth, SealClaim claim, List<SealOnPage> seals) {
        OwnerLexicon less = institutions.contains(truth.owner())
                ? OwnerLexicon.of(institutions.stream()
                        .filter(name -> !name.equals(truth.owner()))
                        .toList())
                : lexicon;
        return verdict(new SealJudge(less, policy).judge(claim, seals), less, claim);
    }

    private Verdict verdict(SealVerdict verdict, OwnerLexicon lexicon, SealClaim claim) {
        boolean passes = verdict.outcome() == SealOutcome.PASS;
        return new Verdict(
                passes,
                verdict.defects().stream().map(SealDefect::name).collect(Collectors.toList()),
                score(verdict, passes, lexicon, claim));
    }

    /** No oval passes, whatever its name scores. */
    private static boolean isOval(SealVerdict verdict) {
        return verdict.deciding()
                .filter(imprint -> imprint.seal().imprint().shape() == ImprintShape.OVAL)
                .isPresent();
    }

    /** The margin of the name; what another defect stops passes at no threshold. */
    private double score(SealVerdict verdict, boolean passes, OwnerLexicon lexicon, SealClaim claim) {
        if (verdict.deciding().isEmpty() || !OF_THE_NAME.containsAll(verdict.defects()) || isOval(verdict)) {
            return NEVER;
        }
        double margin = new SealJudge(lexicon, policy)
                .margin(claim, verdict.deciding().get().seal());
        double held = passes ? Math.max(0, margin) : Math.min(-0.001, margin);
        return Math.round(held * 1000) / 1000.0;
    }
}
