package org.yinjian.core.seal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private final OwnerLexicon lexicon = OwnerLexicon.of(List.of("西昌学院", "许昌学院", "四川大学", "四川大学锦城学院"));
    private final OwnerNames names = new OwnerNames(lexicon);

    @Test
    void whatIsNearAnAliasIsARivalAsWhatIsNearTheUnitIs() {
        SealClaim claim = new SealClaim("西昌学院", true, List.of(), List.of("四川大学"));
        List<OwnerName> rivals = new Rivals(lexicon, names)
                .known(ClaimedOwner.of(claim, names), ReadSeal.of(DrawnEmissions.imprint("西昌学院"), 0.5));
        assertTrue(rivals.contains(new OwnerName("许昌学院", List.of())), rivals.toString());
        assertTrue(rivals.contains(new OwnerName("四川大学锦城学院", List.of())), rivals.toString());
    }
}
