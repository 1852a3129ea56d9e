package org.yinjian.adapters.campaign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal for a campaign, to be checked by a person.
 *
 * @param yaml the campaign file, every value with its source as a remark
 * @param lists the files beside it, by name: the notices' texts, empty rosters, exclusions and aliases
 * @param doubts how many values are marked 请核对
 * @param missed what no notice was found to say, in Chinese
 */
public record CampaignDraft(String yaml, Map<String, String> lists, int doubts, List<String> missed) {
    public CampaignDraft {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        missed = List.copyOf(missed);
    }
}
