package org.yinjian.testkit.sample;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a set of samples with its truth, and on request a sheet of thumbnails:
 *
 * <pre>SampleSets SEED COUNT FOLDER [--family first|practice|rehearsal|held-out] [--form first|second] [--sheet FILE.png|FILE.jpg]</pre>
 *
 * Exit 2 when the command was wrong.
 */
public final class SampleSets {
    private static final String USAGE =
            "SampleSets SEED COUNT FOLDER [--family first|practice|rehearsal|held-out] [--form first|second] [--sheet FILE.png|FILE.jpg]";

    private SampleSets() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.err));
    }

    static int run(List<String> arguments, PrintStream told) {
        Optional<Order> order = Order.of(arguments);
        if (order.isEmpty()) {
            told.println(USAGE);
            return 2;
        }
        write(order.get(), told);
        return 0;
    }

    private static void write(Order order, PrintStream told) {
        SampleSet set = SampleSet.of(order.seed(), order.count(), order.form(), order.family());
        ContactSheet sheet = new ContactSheet();
        SampleWriter.write(
                set,
                order.folder(),
                (made, of) -> told.print("\r" + made + "/" + of + (made == of ? "\n" : "")),
                dossier -> order.sheet().ifPresent(file -> sheet.add(dossier)));
        order.sheet().ifPresent(sheet::write);
    }

    /** What was asked for. */
    private record Order(long seed, int count, Path folder, Family family, SampleForm form, Optional<Path> sheet) {
        /** Empty where the arguments are not understood. */
        static Optional<Order> of(List<String> arguments) {
            List<String> left = new ArrayList<>(arguments);
            try {
                Family family = Family.valueOf(constant(option(left, "--family").orElse("first")));
                SampleForm form =
                        SampleForm.valueOf(constant(option(left, "--form").orElse("first")));
                Optional<Path> sheet = option(left, "--sheet").map(Path::of);
                if (left.size() != 3) {
                    return Optional.empty();
                }
                int count = Integer.parseInt(left.get(1));
                return count < 0
                        ? Optional.empty()
                        : Optional.of(new Order(
                                Long.parseLong(left.getFirst()), count, Path.of(left.get(2)), family, form, sheet));
            } catch (IllegalArgumentException notUnderstood) {
                return Optional.empty();
            }
        }

        private static String constant(String word) {
            return word.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
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
