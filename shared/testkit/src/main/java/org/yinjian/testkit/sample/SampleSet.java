package org.yinjian.testkit.sample;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinjian.testkit.draw.Dice;

/**
 * A set of dossiers from a seed. The n-th dossier of a seed is the same however many are asked for; each is made when it
 * is asked for, so that a large set needs no memory.
 */
public final class SampleSet {
    private final long seed;
    private final int count;
    private final SampleForm form;
    private final DossierMaker maker;

    private SampleSet(long seed, int count, SampleForm form, Family family) {
        if (count < 0) {
            throw new IllegalArgumentException("a set cannot have " + count + " dossiers");
        }
        this.seed = seed;
        this.count = count;
        this.form = form;
        maker = new DossierMaker(form, family);
    }

    /** Dossiers of the first form and family. */
    public static SampleSet of(long seed, int count) {
        return of(seed, count, SampleForm.FIRST, Family.FIRST);
    }

    public static SampleSet of(long seed, int count, SampleForm form, Family family) {
        return new SampleSet(seed, count, form, family);
    }

    public int count() {
        return count;
    }

    /** One of the set, by its number from 1; its id is S0001 for 1. */
    public SampleDossier dossier(int number) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("the set has dossiers 1 to " + count + ", not " + number);
        }
        Dice dice = Dice.of(seed, number);
        return maker.make("S%04d".formatted(number), PlanLottery.draw(form, dice), dice.seed());
    }

    /** All of them, in order, each made when its turn comes; may be made parallel. */
    public Stream<SampleDossier> dossiers() {
        return IntStream.rangeClosed(1, count).mapToObj(this::dossier);
    }

    /** Writes every dossier's folder and truth, on all processors. */
    public void write(Path folder) {
        dossiers().parallel().forEach(dossier -> dossier.write(folder));
    }
}
