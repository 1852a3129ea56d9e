package org.yinjian.core.campaign;

import java.time.LocalDate;

/**
 * A notice that a campaign rests on.
 *
 * @param id its number, such as 中后协〔2021〕15号
 * @param text its whole wording, that clauses are quoted from
 */
public record Notice(String id, String title, String issuer, LocalDate date, String text) {
    /** Whether the words stand in the notice; white space does not count, because a printed line may end anywhere. */
    public boolean says(String words) {
        return squeeze(text).contains(squeeze(words));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
