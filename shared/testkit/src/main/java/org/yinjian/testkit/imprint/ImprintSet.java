package org.yinjian.testkit.imprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yinjian.testkit.draw.Dice;

/**
 * A set of imprints from a seed, two of three of which must not pass. The n-th of a seed is the same however many are
 * asked for; each run of sixty holds every case as often as {@link ImprintCase#share()} says.
 */
public final class ImprintSet {
    /** Pictures of one folder. */
    private static final int FOLDER = 1000;

    private static final List<ImprintCase> ROUND = round();

    private final long seed;
    private final ImprintMaker maker;
    private final List<ImprintCase> round;

    /**
     * A set of a family that brings its fonts along.
     *
     * @param institutions the legal persons that the judge knows, in an order that does not change
     */
    public ImprintSet(ImprintFamily family, long seed, List<String> institutions) {
        this(seed, new ImprintMaker(family, family.seals(), new NameDesk(institutions)), ROUND);
    }

    /**
     * The same, its seals cut in other fonts.
     *
     * @param fonts TrueType files
     */
    public ImprintSet(ImprintFamily family, long seed, List<String> institutions, List<Path> fonts) {
        this(seed, new ImprintMaker(family, cuts(fonts), new NameDesk(institutions)), ROUND);
    }

    private ImprintSet(long seed, ImprintMaker maker, List<ImprintCase> round) {
        this.seed = seed;
        this.maker = maker;
        this.round = round;
    }

    /**
     * Seals to train a recogniser on, each of which is what it claims.
     *
     * @param fonts TrueType files
     * @param names what they say, at most 20 characters each
     */
    public static ImprintSet training(long seed, List<Path> fonts, List<String> names) {
        ImprintMaker maker = new ImprintMaker(ImprintFamily.TRAINING, cuts(fonts), new ListedNames(names));
        return new ImprintSet(seed, maker, List.of(ImprintCase.UNIT));
    }

    /** One of the set, by its number from 1; its id is I00001 for 1. */
    public ImprintSample sample(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("imprints are counted from 1, not " + number);
        }
        String id = "I%05d".formatted(number);
        String file = "%03d/%s.jpg".formatted((number - 1) / FOLDER, id);
        return maker.make(id, file, round.get((number - 1) % round.size()), Dice.of(seed, number));
    }

    private static List<SealFont> cuts(List<Path> fonts) {
        return fonts.stream().map(SealFont::of).toList();
    }

    private static List<ImprintCase> round() {
        List<ImprintCase> left = new ArrayList<>();
        for (ImprintCase kind : ImprintCase.values()) {
            for (int i = 0; i < kind.share(); i++) {
                left.add(kind);
            }
        }
        Dice dice = new Dice(60);
        List<ImprintCase> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove(dice.below(left.size())));
        }
        return List.copyOf(mixed);
    }
}
