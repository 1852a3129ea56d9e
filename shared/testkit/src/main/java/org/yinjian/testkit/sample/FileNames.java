package org.yinjian.testkit.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yinjian.testkit.draw.Dice;

/** Names for files, as machines or people give them; no name is given twice. */
final class FileNames {
    private final boolean chinese;
    private final String applicant;
    private final Institution institution;
    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    FileNames(boolean chinese, String applicant, Institution institution, Dice dice) {
        this.chinese = chinese;
        this.applicant = applicant;
        this.institution = institution;
        this.dice = dice;
    }

    String form(String extension) {
        return fresh(
                chinese
                        ? dice.of(List.of(
                                "报名表_" + applicant,
                                "附件二 推举活动报名表（" + applicant + "）",
                                institution.name() + "最美后勤人报名表",
                                "报名表[" + institution.name() + "] 已盖章"))
                        : machine(),
                extension);
    }

    String enclosure(int number, String extension) {
        return fresh(
                chinese
                        ? dice.of(List.of("荣誉证书_" + number, "证书扫描件 " + number, applicant + "获奖证书" + number))
                        : dice.of(List.of("cert" + number, "荣誉" + number, machine())),
                extension);
    }

    /** A name that is given as it is. */
    String fixed(String name) {
        given.add(name);
        return name;
    }

    private String machine() {
        String day = "202111%02d".formatted(dice.between(1, 30));
        return dice.of(List.of(
                "scan" + day,
                "img" + dice.digits(3),
                "DSC_" + dice.digits(4),
                "mmexport16365" + dice.digits(8),
                "微信图片_" + day + dice.digits(6),
                "%s_%d%s".formatted(day, dice.between(10, 19), dice.digits(4))));
    }

    private String fresh(String name, String extension) {
        String candidate = name + "." + extension;
        for (int i = 2; !given.add(candidate); i++) {
            candidate = name + "(" + i + ")." + extension;
        }
        return candidate;
    }
}
