package org.yinjian.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.campaign.LoadedCampaign;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.text.PlainText;
import org.yinjian.testkit.draw.Dice;

/** The campaign of the second form is data alone, and says of the form what the samples draw. */
class SecondCampaignTest {
    private static final List<FormDesign> DESIGNS = List.of(
            SampleForm.SECOND.design(false),
            SampleForm.SECOND.design(true),
            Family.HELD_OUT.design(SampleForm.SECOND, false, new Dice(1)),
            Family.HELD_OUT.design(SampleForm.SECOND, true, new Dice(2)));

    @Test
    void itLoadsAsAnyCampaignFileDoesAndDoesNotShip() throws Exception {
        assertEquals("xianjin-2022", campaign().id().value());
        assertFalse(CampaignFiles.SHIPPED.contains("xianjin-2022"));
    }

    @Test
    void itAsksForTheFieldsThatTheTruthTells() throws Exception {
        Set<String> asked = campaign().form().fields().stream()
                .map(FieldSpec::key)
                .filter(key -> !key.equals(FieldKeys.PORTRAIT))
                .collect(Collectors.toSet());

        assertEquals(new HashSet<>(SecondForm.KEYS), asked);
    }

    @Test
    void everyLabelThatIsDrawnIsOneOfItsField() throws Exception {
        for (FormDesign design : DESIGNS) {
            design.rows().stream().flatMap(row -> row.slots().stream()).forEach(slot -> {
                FieldSpec field = field(slot.key());
                assertTrue(
                        field.labels().stream().anyMatch(label -> same(label, slot.label())),
                        design.key() + ": " + slot.label());
            });
            String sealed = design.opinions().getLast().label();
            assertTrue(campaign().form().opinionLabels().stream().anyMatch(label -> same(label, sealed)), sealed);
        }
    }

    /** The product's places: a value right of its label may also stand in the label's cell, else it is as drawn. */
    @Test
    void everyValueStandsWhereItSays() {
        for (FormDesign design : DESIGNS) {
            design.rows().stream().flatMap(row -> row.slots().stream()).forEach(slot -> {
                FieldPlace told = field(slot.key()).place();
                assertTrue(
                        told == slot.place() || (told == FieldPlace.RIGHT_OF && slot.place() == FieldPlace.INSIDE),
                        design.key() + ": " + slot.key() + " " + told);
            });
        }
    }

    private static FieldSpec field(String key) {
        try {
            return campaign().form().fields().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        } catch (java.net.URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static boolean same(String one, String other) {
        return PlainText.of(one).equals(PlainText.of(other));
    }

    private static Campaign campaign() throws java.net.URISyntaxException {
        URL file = Objects.requireNonNull(
                SecondCampaignTest.class.getResource("/org/yinjian/testkit/campaigns/xianjin-2022/campaign.yaml"));
        LoadedCampaign loaded = CampaignFiles.load(Path.of(file.toURI()).toString());
        return assertInstanceOf(LoadedCampaign.Valid.class, loaded, loaded.toString())
                .campaign();
    }
}
