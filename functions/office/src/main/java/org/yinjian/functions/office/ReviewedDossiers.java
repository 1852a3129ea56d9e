package org.yinjian.functions.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinjian.adapters.json.AssessmentJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.decision.Decisions;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.review.Standing;

/** Dossiers as the machine's latest record and the people's decisions together make them. */
public final class ReviewedDossiers {
    private final Collaborators with;

    public ReviewedDossiers(Collaborators with) {
        this.with = with;
    }

    /** A dossier with where it stands and what was decided. */
    public record Dossier(Standing standing, Decisions decisions, Reviewed reviewed) {}

    /** Empty while the dossier was not judged. */
    public Optional<Dossier> find(DossierKey key) {
        return with.reviews()
                .standing(key)
                .filter(Standing::counts)
                .map(standing -> dossier(standing, with.reviews().decisions(key)));
    }

    /** Every judged dossier of a campaign; may lag behind the latest writes. */
    public List<Dossier> all(String campaign) {
        Map<DossierKey, Decisions> decided = decided(campaign);
        return with.reviews().all(campaign).stream()
                .filter(Standing::counts)
                .map(standing ->
                        dossier(standing, decided.getOrDefault(standing.key(), Decisions.none(standing.key()))))
                .toList();
    }

    /** The decisions of a campaign by dossier. */
    public Map<DossierKey, Decisions> decided(String campaign) {
        return with.reviews().decided(campaign).stream()
                .collect(Collectors.toMap(Decisions::key, Function.identity(), (one, same) -> one));
    }

    public Dossier dossier(Standing standing, Decisions decisions) {
        Reviewed reviewed = Reviewed.of(
                record(standing),
                decisions.log(),
                with.judge().campaign(standing.key().campaign()));
        return new Dossier(standing, decisions, reviewed);
    }

    private Assessment record(Standing standing) {
        byte[] json = with.archive()
                .get(standing.record())
                .orElseThrow(() -> new IllegalStateException(standing.record() + " is named but not there"));
        return AssessmentJson.read(new String(json, StandardCharsets.UTF_8));
    }
}
