package org.yinjian.core.assessment;

import java.time.Instant;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Campaign.Recommendation;
import org.yinjian.core.campaign.Channel;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.text.PlainText;

/**
 * What must be known of a dossier to judge others beside it. Texts are {@link PlainText}, empty where nothing was read.
 *
 * @param recommender the known name of who recommends it; empty for those that put themselves forward
 * @param channel the title of the way that it came by; empty where the campaign knows none
 * @param counts whether it uses up a place of its recommender's quota; one that is excluded does not
 * @param imprints where its form's imprints are kept; empty where they are not
 */
public record Peer(
        DossierId dossier,
        Optional<Instant> receivedAt,
        Optional<String> recommender,
        String channel,
        String name,
        String phone,
        String unit,
        boolean counts,
        Optional<String> imprints) {
    /** What its record tells of a dossier. */
    public static Peer of(Assessment record, Campaign campaign) {
        Optional<String> recommending = record.value(FieldKeys.RECOMMENDING_UNIT);
        Optional<Recommendation> known = recommending.flatMap(campaign::recommendation);
        return new Peer(
                record.dossier(),
                record.receivedAt().map(at -> at.toInstant()),
                known.filter(found -> found.kind().quota().isPresent())
                        .map(found -> found.recommender().name()),
                campaign.channel(recommending).map(Channel::title).orElse(""),
                plain(record, FieldKeys.NAME),
                plain(record, FieldKeys.PHONE),
                plain(record, FieldKeys.UNIT),
                BatchAssessor.alone(record).outcome() != Outcome.EXCLUDED,
                Optional.empty());
    }

    /** The same, saying where its form's imprints are kept. */
    public Peer keeping(String place) {
        return new Peer(dossier, receivedAt, recommender, channel, name, phone, unit, counts, Optional.of(place));
    }

    private static String plain(Assessment record, String key) {
        return record.value(key).map(PlainText::of).orElse("");
    }

    /** One name with one phone, or one name at one unit where a phone is unknown. A name alone is never enough. */
    boolean sameApplicant(Peer other) {
        boolean phoneUnknown = phone.isEmpty() || other.phone.isEmpty();
        return agree(name, other.name) && (agree(phone, other.phone) || (phoneUnknown && agree(unit, other.unit)));
    }

    private static boolean agree(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}
