package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.List;

/** Takes the name of a unit apart into its legal person and the chain of departments. */
public final class OwnerNames {
    private static final int LEAST_LEGAL_PERSON = 4;
    private static final int LEAST_DEPARTMENT = 3;

    private final OwnerLexicon lexicon;

    public OwnerNames(OwnerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Splits a name as written, with its spaces, brackets and marks; never fails, at worst all is legal person. */
    public OwnerName split(String written) {
        String plain = PlainName.of(written);
        String legalPerson = legalPersonOf(plain);
        List<String> departments = departmentsOf(plain.substring(legalPerson.length()));
        return absorbIndependent(new OwnerName(legalPerson, departments));
    }

    private String legalPersonOf(String plain) {
        return lexicon.longestPrefixOf(plain)
                .filter(known -> !isTown(plain, known.length()))
                .orElseGet(() -> plain.substring(0, endOfLegalPerson(plain)));
    }

    private static int endOfLegalPerson(String plain) {
        for (int end = LEAST_LEGAL_PERSON; end <= plain.length(); end++) {
            if (endsIn(plain.substring(0, end), OwnerSuffixes.LEGAL_PERSON) && !isTown(plain, end)) {
                return longestEnding(plain, end);
            }
        }
        return plain.length();
    }

    private static boolean isTown(String plain, int end) {
        return plain.startsWith("大学", end - 2)
                && OwnerSuffixes.TOWN.matcher(plain.substring(end)).matches();
    }

    /** 集团 of 集团有限公司 and the like are no end yet. */
    private static int longestEnding(String plain, int end) {
        String rest = plain.substring(end);
        for (String suffix : List.of("有限责任公司", "股份有限公司", "有限公司", "总公司", "公司")) {
            if (rest.startsWith(suffix)) {
                return end + suffix.length();
            }
        }
        return end;
    }

    private static List<String> departmentsOf(String rest) {
        List<String> departments = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= rest.length(); end++) {
            if (endsDepartment(rest, start, end)) {
                departments.add(rest.substring(start, end));
                start = end;
            } else if (endsIn(rest.substring(start, end), OwnerSuffixes.CAMPUS)) {
                start = end;
            }
        }
        if (start < rest.length()) {
            departments.add(rest.substring(start));
        }
        return departments;
    }

    private static boolean endsDepartment(String rest, int start, int end) {
        if (end - start < LEAST_DEPARTMENT) {
            return false;
        }
        String part = rest.substring(start, end);
        boolean ending = endsIn(part, OwnerSuffixes.DEPARTMENT)
                || (end == rest.length() && endsIn(part, OwnerSuffixes.LAST_DEPARTMENT));
        return ending && !goesOn(rest, end);
    }

    private static boolean goesOn(String rest, int end) {
        for (String word : OwnerSuffixes.NO_ENDING) {
            for (int before = 1; before < word.length(); before++) {
                if (end >= before && rest.startsWith(word, end - before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A company, a hospital or a school of a university is a legal person of its own; its clinic (校医院) is a department. */
    private static OwnerName absorbIndependent(OwnerName name) {
        List<String> departments = name.departments();
        for (int i = departments.size(); i > 0; i--) {
            if (isIndependent(departments.get(i - 1))) {
                return new OwnerName(name.prefix(i).full(), departments.subList(i, departments.size()));
            }
        }
        return name;
    }

    private static boolean isIndependent(String department) {
        return !department.startsWith("校")
                && !OwnerSuffixes.OWN_WHERE_ALONE.contains(department)
                && (department.startsWith("附属")
                        || OwnerSuffixes.INDEPENDENT.stream().anyMatch(department::endsWith));
    }

    private static boolean endsIn(String text, List<String> suffixes) {
        return suffixes.stream().anyMatch(suffix -> text.length() > suffix.length() && text.endsWith(suffix));
    }
}
