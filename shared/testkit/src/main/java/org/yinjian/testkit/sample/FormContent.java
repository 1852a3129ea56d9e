package org.yinjian.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yinjian.testkit.draw.Portrait;

/**
 * What stands on a form beside its print.
 *
 * @param portrait empty when none was stuck on
 * @param remarks the opinions, one for each of the design's
 * @param hand whether a pen filled it in
 */
record FormContent(
        FormDesign design, Applicant applicant, Optional<Portrait> portrait, List<Remark> remarks, boolean hand) {
    FormContent {
        remarks = List.copyOf(remarks);
        if (remarks.size() != design.opinions().size()) {
            throw new IllegalArgumentException(remarks.size() + " opinions for a form with "
                    + design.opinions().size());
        }
    }

    /**
     * An opinion as written.
     *
     * @param signature who signed; empty where a seal stands for it
     * @param day empty when the date was left blank
     * @param date the day as a machine wrote it; empty with the day
     */
    record Remark(String text, String signature, Optional<LocalDate> day, Optional<String> date) {}

    /** The opinion that is sealed. */
    Remark sealed() {
        return remarks.getLast();
    }
}
