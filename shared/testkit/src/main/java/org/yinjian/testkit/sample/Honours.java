package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.Locale;
import org.yinjian.testkit.draw.Dice;

/** Makes up honours. */
final class Honours {
    private final Words words;
    private final Applicants applicants;

    Honours(Words words, Applicants applicants) {
        this.words = words;
        this.applicants = applicants;
    }

    Honour of(Applicant applicant, Dice dice) {
        return of(applicant, applicant.name(), dice);
    }

    /** One that the applicant sends and somebody else was given. */
    Honour ofAnother(Applicant applicant, Dice dice) {
        String other = applicants.personName(!applicant.woman(), dice);
        return of(applicant, other, dice);
    }

    private Honour of(Applicant applicant, String holder, Dice dice) {
        LocalDate date = LocalDate.of(dice.between(2014, 2021), dice.between(1, 9), dice.between(1, 28));
        boolean dayless = dice.chance(0.12);
        boolean chinese = dice.chance(0.5);
        String written = chinese ? ChineseDate.chinese(date) : ChineseDate.arabic(date);
        boolean media = dice.chance(0.08);
        String title = media
                ? String.format(Locale.ROOT, words.pick("headline", dice), holder)
                : words.pick(applicant.team() ? "team-honour" : "honour", dice);
        return new Honour(
                holder,
                applicant.team() && holder.equals(applicant.name()),
                title,
                awarder(applicant.unit().institution(), dice),
                dayless ? date.toString().substring(0, 7) : date.toString(),
                dayless ? written.substring(0, written.indexOf('月') + 1) : written,
                words.pick("work", dice),
                media);
    }

    private String awarder(Institution institution, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> institution.province() + (institution.province().endsWith("市") ? "教育委员会" : "教育厅");
            case 1 -> institution.province() + "总工会";
            case 2 -> applicants.association(institution, dice);
            default -> institution.name();
        };
    }
}
