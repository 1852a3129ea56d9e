package org.yinjian.core.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.text.PlainText;

/** An owner whose seal the notice would accept on this form, and how it stands to the form's unit. */
record ClaimedOwner(OwnerName owner, OwnerRelation relation) {
    /** The unit itself, its legal person and every department around it, by each of its names; the unit first. */
    static List<ClaimedOwner> of(SealClaim claim, OwnerNames names) {
        Map<String, ClaimedOwner> claimed = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        written.add(claim.unit());
        written.addAll(claim.aliases());
        for (String name : written) {
            OwnerName unit = names.split(name);
            for (int depth = unit.departments().size(); depth >= 0; depth--) {
                OwnerName owner = unit.prefix(depth);
                if (!PlainText.han(owner.full()).isEmpty()) {
                    claimed.putIfAbsent(owner.full(), new ClaimedOwner(owner, OwnerRelation.of(owner, unit)));
                }
            }
        }
        return List.copyOf(claimed.values());
    }
}
