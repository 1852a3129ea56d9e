package org.yinjian.testkit.sample;

import java.util.Optional;
import org.yinjian.testkit.draw.Portrait;

/**
 * What stands on a form beside its print.
 *
 * @param portrait empty when none was stuck on
 * @param date as written under the opinion; empty when left blank
 * @param hand whether a pen filled it in
 */
record FormContent(
        FormLayout layout,
        Applicant applicant,
        Optional<Portrait> portrait,
        String opinion,
        Optional<String> date,
        boolean hand) {}
