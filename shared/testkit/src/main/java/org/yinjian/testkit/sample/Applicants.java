package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yinjian.testkit.draw.Dice;

/** Makes up people and teams. */
final class Applicants {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 10, 26);

    private final Words words;

    Applicants(Words words) {
        this.words = words;
    }

    /** A unit of an institution, one in two named down to its section. */
    Unit unit(Institution institution, boolean withSection, Dice dice) {
        return new Unit(
                institution,
                words.pick("department", dice),
                withSection ? Optional.of(words.pick("section", dice)) : Optional.empty());
    }

    /** An applicant whose form has nothing missing and nothing wrong. */
    Applicant of(Unit unit, boolean team, Dice dice) {
        boolean woman = dice.chance(0.5);
        LocalDate signed = FIRST_DAY.plusDays(dice.below(44));
        Map<String, String> fields = new LinkedHashMap<>();
        if (dice.chance(0.85)) {
            fields.put("recommendingUnit", association(unit.institution(), dice));
        }
        fields.put("name", team ? words.pick("team", dice) : personName(woman, dice));
        if (!team) {
            fields.put("sex", woman ? "女" : "男");
            fields.put("ethnicity", words.pick("ethnicity", dice));
            fields.put("age", String.valueOf(dice.between(22, 59)));
            fields.put("politicalStatus", words.pick("political", dice));
        }
        fields.put("phone", phone(dice));
        fields.put("email", mail(dice));
        fields.put("unit", unit.fullName());
        fields.put("position", words.pick("position", dice));
        fields.put("address", address(unit.institution(), dice));
        fields.put("postcode", unit.institution().postcodePrefix() + dice.digits(3));
        fields.put("opinionDate", signed.toString());
        return new Applicant(team, woman, unit, fields, Optional.of(signed));
    }

    String personName(boolean woman, Dice dice) {
        return words.pick("surname", dice) + words.pick(woman ? "given-woman" : "given-man", dice);
    }

    /** The provincial association of universities' logistics, under one of the names such bodies bear. */
    String association(Institution institution, Dice dice) {
        return institution.province() + words.pick("association", dice);
    }

    private String phone(Dice dice) {
        return "1" + "3589".charAt(dice.below(4)) + dice.digits(9);
    }

    private String mail(Dice dice) {
        String name = dice.chance(0.5)
                ? String.valueOf(dice.between(10_000_000, 999_999_999))
                : words.pick("pinyin", dice)
                        + (dice.chance(0.5) ? "_" : "")
                        + words.pick("pinyin", dice)
                        + dice.digits(dice.between(0, 4));
        return name + "@" + words.pick("mail-host", dice);
    }

    private String address(Institution institution, Dice dice) {
        return institution.place() + words.pick("street", dice) + dice.between(1, 399) + "号";
    }
}
