package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinjian.core.campaign.ApplicantKind;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.Campaign.Recommendation;
import org.yinjian.core.campaign.Category;
import org.yinjian.core.campaign.FieldKeys;
import org.yinjian.core.campaign.Quota;
import org.yinjian.core.form.FieldValue;

/** Notes by which way a candidate comes, by whose recommendation, and as what it may be honoured. */
final class ParticipationNote {
    private final Campaign campaign;
    private final FindingWriter writer;

    ParticipationNote(Campaign campaign, FindingWriter writer) {
        this.campaign = campaign;
        this.writer = writer;
    }

    /** One note; none where the campaign knows no channels, or there is no form to tell. */
    Optional<Finding> judge(boolean form, FieldValue recommending, ApplicantKind kind) {
        if (!form) {
            return Optional.empty();
        }
        return campaign.channel(recommending.value()).map(channel -> {
            String message = "渠道：%s%s；%s。".formatted(channel.title(), by(recommending), candidate(kind));
            List<Evidence> evidence =
                    recommending
                            .document()
                            .map(document -> writer.at(document, recommending.page(), recommending.box()))
                            .stream()
                            .toList();
            return writer.about(
                    FindingCode.CHANNEL, Severity.NOTE, "fields." + FieldKeys.RECOMMENDING_UNIT, message, evidence);
        });
    }

    private String by(FieldValue recommending) {
        Optional<Recommendation> known = recommending.value().flatMap(campaign::recommendation);
        return known.map(found -> "（%s“%s”%s）"
                        .formatted(
                                found.kind().title(),
                                found.recommender().name(),
                                found.kind()
                                        .quota()
                                        .map(ParticipationNote::places)
                                        .orElse("")))
                .or(() -> recommending.value().map("（推荐单位“%s”不在推荐组织名单之列）"::formatted))
                .orElse("");
    }

    private static String places(Quota quota) {
        return quota.least() == quota.greatest()
                ? "，可推荐%d名".formatted(quota.greatest())
                : "，可推荐%d-%d名".formatted(quota.least(), quota.greatest());
    }

    private String candidate(ApplicantKind kind) {
        String who = kind == ApplicantKind.TEAM ? "团队" : "个人";
        String open = campaign.categories().stream()
                .filter(category -> category.open().contains(kind))
                .map(Category::title)
                .collect(Collectors.joining("、"));
        return open.isEmpty() ? who : who + "，可参评" + open;
    }
}
