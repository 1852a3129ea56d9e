package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import org.yinjian.testkit.draw.Dice;

/** Fills in what a form asks for beyond the first one's fields. */
final class MoreFields {
    private static final List<String> PERSONAL = List.of("birthMonth", "education", "workYears");

    private final Words words;

    MoreFields(Words words) {
        this.words = words;
    }

    /** The applicant with every field of the form, the form's own day of signing, and nothing that it does not ask. */
    Applicant on(SampleForm form, FormDesign design, Applicant applicant, Dice dice) {
        LocalDate signed = applicant.signed().orElseThrow().plusMonths(form.monthsLater());
        Applicant whole = applicant.signedOn(signed);
        for (String key : design.keys()) {
            boolean asked = !applicant.team() || !PERSONAL.contains(key);
            if (asked && whole.field(key).isEmpty() && !key.equals("recommendingUnit")) {
                whole = whole.with(key, written(key, whole, signed, dice));
            }
        }
        return design.keys().contains("department")
                ? whole.with("unit", whole.unit().departmentName())
                : whole;
    }

    private String written(String key, Applicant applicant, LocalDate signed, Dice dice) {
        int age = Integer.parseInt("0" + applicant.field("age"));
        return switch (key) {
            case "birthMonth" -> birthMonth(signed.minusYears(age), dice);
            case "education" -> words.pick("education", dice);
            case "workYears" -> Math.max(1, age - dice.between(20, 26)) + "年";
            case "department" -> applicant.unit().section().orElseGet(() -> words.pick("section", dice));
            case "deeds" -> deeds(dice);
            default -> "";
        };
    }

    private static String birthMonth(LocalDate about, Dice dice) {
        int month = dice.between(1, 12);
        return dice.of(List.of("%d年%d月", "%d.%02d")).formatted(about.getYear(), month);
    }

    private String deeds(Dice dice) {
        String first = words.pick("deed", dice);
        String second = words.pick("deed", dice);
        return first.equals(second) ? first : first + second;
    }
}
