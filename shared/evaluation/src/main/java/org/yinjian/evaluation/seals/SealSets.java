package org.yinjian.evaluation.seals;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yinjian.adapters.campaign.Institutions;
import org.yinjian.testkit.imprint.ImprintFamily;
import org.yinjian.testkit.imprint.ImprintSample;
import org.yinjian.testkit.imprint.ImprintSet;
import org.yinjian.testkit.imprint.ImprintSheet;

/**
 * Writes a set of imprints with its index, a line of truth a picture, and on request a sheet of the first sixty. What stands
 * in the folder already is not made again:
 *
 * <pre>SealSets SEED COUNT FOLDER --family practice|rehearsal|frozen [--fonts FOLDER] [--sheet FILE.jpg]</pre>
 *
 * With fonts (a folder of TrueType files) the seals are cut in those instead of the family's own. Exit 2 when the command was wrong.
 */
public final class SealSets {
    /** The truth of a set, a line a picture. */
    public static final String INDEX = "index.jsonl";

    private static final String USAGE =
            "SealSets SEED COUNT FOLDER --family practice|rehearsal|frozen [--fonts FOLDER] [--sheet FILE.jpg]";
    private static final int CHUNK = 500;

    private SealSets() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.err));
    }

    static int run(List<String> arguments, PrintStream told) throws IOException {
        Optional<Order> order = Order.of(arguments);
        if (order.isEmpty()) {
            told.println(USAGE);
            return 2;
        }
        write(order.get(), told);
        return 0;
    }

    private static void write(Order order, PrintStream told) throws IOException {
        ImprintSet set = order.set();
        ImprintSheet sheet = new ImprintSheet();
        Path index = Files.createDirectories(order.folder()).resolve(INDEX);
        long started = System.nanoTime();
        for (int first = there(set, index) + 1; first <= order.count(); first += CHUNK) {
            int last = Math.min(order.count(), first + CHUNK - 1);
            List<String> lines = IntStream.rangeClosed(first, last)
                    .parallel()
                    .mapToObj(number -> written(set.sample(number), order, sheet))
                    .toList();
            Files.write(index, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            told.print("\r" + last + "/" + order.count());
        }
        if (order.sheet().isPresent()) {
            sheet.write(order.sheet().get());
        }
        told.printf(Locale.ROOT, "%n%.1f s%n", (System.nanoTime() - started) / 1e9);
    }

    /** How many stand there from an earlier run; that must have been of the same set. */
    private static int there(ImprintSet set, Path index) throws IOException {
        List<String> lines = Files.exists(index) ? Files.readAllLines(index) : List.of();
        boolean same =
                lines.isEmpty() || lines.getFirst().equals(set.sample(1).truth().line());
        if (!same) {
            throw new IOException(index + " is of another set; take another folder or remove it");
        }
        return lines.size();
    }

    /** Writes the picture; its line of the index. */
    private static String written(ImprintSample sample, Order order, ImprintSheet sheet) {
        Path file = order.folder().resolve(sample.truth().file());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, sample.picture().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
        if (order.sheet().isPresent()) {
            sheet.add(sample);
        }
        return sample.truth().line();
    }

    /** What was asked for. */
    private record Order(ImprintSet set, int count, Path folder, Optional<Path> sheet) {
        /** Empty where the arguments are not understood. */
        static Optional<Order> of(List<String> arguments) throws IOException {
            List<String> left = new ArrayList<>(arguments);
            Optional<String> family = option(left, "--family");
            Optional<Path> fonts = option(left, "--fonts").map(Path::of);
            Optional<Path> sheet = option(left, "--sheet").map(Path::of);
            try {
                return family.isEmpty() || left.size() != 3
                        ? Optional.empty()
                        : Optional.of(new Order(
                                set(Long.parseLong(left.get(0)), family.get(), fonts),
                                Integer.parseInt(left.get(1)),
                                Path.of(left.get(2)),
                                sheet));
            } catch (IllegalArgumentException notUnderstood) {
                return Optional.empty();
            }
        }

        /** Throws where there is no such family, or it has no fonts of its own. */
        private static ImprintSet set(long seed, String named, Optional<Path> fonts) throws IOException {
            ImprintFamily family = ImprintFamily.valueOf(named.toUpperCase(Locale.ROOT));
            return fonts.isEmpty()
                    ? new ImprintSet(family, seed, Institutions.names())
                    : new ImprintSet(family, seed, Institutions.names(), FontFolder.files(fonts.get()));
        }

        /** Takes an option and its value out of the arguments. */
        private static Optional<String> option(List<String> arguments, String name) {
            int at = arguments.indexOf(name);
            if (at < 0 || at + 1 == arguments.size()) {
                return Optional.empty();
            }
            arguments.remove(at);
            return Optional.of(arguments.remove(at));
        }
    }
}
