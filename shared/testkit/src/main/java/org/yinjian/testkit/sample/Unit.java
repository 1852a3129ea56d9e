package org.yinjian.testkit.sample;

import java.util.Optional;

/**
 * Where an applicant works.
 *
 * @param department of the institution; may have a seal of its own
 * @param section of the department; has none
 */
record Unit(Institution institution, String department, Optional<String> section) {
    /** As a form's 单位名称 says it. */
    String fullName() {
        return departmentName() + section.orElse("");
    }

    /** The department with its institution, as its seal says it. */
    String departmentName() {
        return institution.name() + department;
    }
}
