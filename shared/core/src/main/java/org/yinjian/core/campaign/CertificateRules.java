package org.yinjian.core.campaign;

import java.util.List;

/**
 * Which certificates a campaign asks for.
 *
 * @param required how many distinct ones
 * @param priorityMarks words in a title or an awarder that give priority, such as 报道
 */
public record CertificateRules(int required, List<String> priorityMarks) {
    public CertificateRules {
        if (required < 0) {
            throw new IllegalArgumentException("certificates required: " + required);
        }
        priorityMarks = List.copyOf(priorityMarks);
    }
}
