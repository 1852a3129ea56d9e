package org.yinjian.adapters.campaign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.campaign.Clause;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeFacts.Paper;
import org.yinjian.core.notice.NoticeFacts.RequiredPaper;
import org.yinjian.core.notice.NoticeSentence;

/** Finds for each finding the sentence that it rests on. */
final class DraftClauses {
    private static final Pattern ONCE = Pattern.compile("只能由|重复(?:申报|推荐|报名)|同一(?:人|申报)|公平|公正");
    private static final Pattern OBLIGES = Pattern.compile("请|须|需|应|必须|务必|均");

    private final DraftSources sources;

    DraftClauses(DraftSources sources) {
        this.sources = sources;
    }

    void write(DraftYaml yaml) {
        yaml.line("clauses:");
        Arrays.stream(FindingCode.values())
                .filter(code -> !code.isOfAField() || code == FindingCode.MISSING_FIELD)
                .filter(code -> code.restsOn().isEmpty())
                .filter(code -> !ClauseAssembly.NOT_IN_EVERY_NOTICE.contains(code)
                        || ground(code).isPresent())
                .forEach(code -> write(yaml, code));
    }

    private void write(DraftYaml yaml, FindingCode code) {
        Optional<NoticeSentence> ground = ground(code);
        if (ground.isEmpty()) {
            yaml.check("  ", "通知里没有找到 " + code + " 的依据，暂引标题");
        }
        Clause clause = sources.clause(ground.orElseGet(sources::title));
        yaml.line("  %s: {notice: %s, ref: %s, quote: %s}"
                .formatted(
                        code,
                        DraftYaml.scalar(clause.notice()),
                        DraftYaml.scalar(clause.ref()),
                        DraftYaml.scalar(clause.quote())));
    }

    private Optional<NoticeSentence> ground(FindingCode code) {
        return switch (code) {
            case NO_SEAL,
                    NAME_MISMATCH,
                    SPECIAL_PURPOSE_SEAL,
                    OTHER_DEPARTMENT,
                    OUTSIDE_OPINION_CELL,
                    GREY_COPY,
                    OTHER_COLOUR,
                    INCOMPLETE,
                    PASTED_IMAGE,
                    ILLEGIBLE,
                    SEAL_NOTE,
                    SAME_IMPRINT,
                    SEAL_REGISTER,
                    DIGITAL_SIGNATURE -> paper(Paper.SEAL);
            case CERTIFICATE_COUNT,
                    CERTIFICATE_DUPLICATE,
                    NOT_A_CERTIFICATE,
                    CERTIFICATE_UNREADABLE,
                    CERTIFICATE_HOLDER_MISMATCH -> certificates();
            case MISSING_FIELD,
                    INVALID_PHONE,
                    INVALID_EMAIL,
                    INVALID_AGE,
                    INVALID_POSTCODE,
                    INVALID_FIELD,
                    UNSURE_FIELD,
                    MISSING_PORTRAIT,
                    MISSING_FORM,
                    DUPLICATE_FORM,
                    UNREADABLE_FILE -> paper(Paper.FORM);
            case LATE ->
                sources.own(NoticeFacts::deadlines).stream().findFirst().map(NoticeFact::source);
            case QUOTA_EXCEEDED ->
                sources.own(NoticeFacts::quotas).stream()
                        .min(Comparator.comparing(quota -> quota.value().onward()))
                        .map(NoticeFact::source);
            case APPLICANT_DUPLICATE ->
                sources.sentences()
                        .filter(sentence -> ONCE.matcher(sentence.plain()).find())
                        .findFirst();
            case EXCLUDED_PERSON ->
                sources.all(NoticeFacts::exclusions).stream()
                        .filter(fact -> fact.value().wholeList())
                        .findFirst()
                        .map(NoticeFact::source);
            case PRIORITY ->
                sources.notices().stream()
                        .flatMap(read -> read.facts().priorities().stream())
                        .findFirst();
            case CHANNEL -> Optional.empty();
            case ONLINE_DIFFERENCE, ONLINE_MISSING -> DraftPortal.online(sources);
        };
    }

    private Optional<NoticeSentence> certificates() {
        return sources.notices().stream()
                .flatMap(read -> read.facts().certificates().stream())
                .map(NoticeFact::source)
                .findFirst()
                .or(() -> paper(Paper.CERTIFICATE));
    }

    /** The first sentence that obliges to it; a label of the form obliges nobody. */
    private Optional<NoticeSentence> paper(Paper paper) {
        List<NoticeSentence> asking = sources.all(NoticeFacts::papers).stream()
                .filter(fact -> fact.value().paper() == paper)
                .sorted(Comparator.comparing((NoticeFact<RequiredPaper> fact) ->
                        !OBLIGES.matcher(fact.source().plain()).find()))
                .map(NoticeFact::source)
                .toList();
        return asking.stream().findFirst();
    }
}
