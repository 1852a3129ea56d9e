package org.yinjian.testkit.imprint;

import java.util.Optional;

/**
 * The unit that a form names.
 *
 * @param section of the department
 */
record Claim(String legalPerson, Optional<String> department, Optional<String> section) {
    static Claim of(String legalPerson) {
        return new Claim(legalPerson, Optional.empty(), Optional.empty());
    }

    static Claim of(String legalPerson, String department) {
        return new Claim(legalPerson, Optional.of(department), Optional.empty());
    }

    Claim withSection(String name) {
        return new Claim(legalPerson, department, Optional.of(name));
    }

    /** As the form says it. */
    String unit() {
        return departmentName() + section.orElse("");
    }

    String departmentName() {
        return legalPerson + department.orElse("");
    }
}
