package org.yinjian.core.interpretation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.AssessmentInput;
import org.yinjian.core.assessment.Assessor;
import org.yinjian.core.assessment.SignatureNotes;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.CertaintyThresholds;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.form.FieldValue;
import org.yinjian.core.form.FormValues;
import org.yinjian.core.grouping.DocumentFacts;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.seal.OwnerLexicon;
import org.yinjian.core.seal.SealClaim;
import org.yinjian.core.seal.SealJudge;
import org.yinjian.core.text.UsualPairs;

/**
 * From a dossier's readings to its record: interpreted by the campaign's form, the seal judged, the rules asked. Pure: the
 * same readings and campaign give the same record, so a change of rules needs no new look at any page.
 */
public final class DossierJudge {
    private final Campaign campaign;
    private final Interpreter interpreter;
    private final CrossChecks crossChecks;
    private final SealJudge seals;
    private final SealNotes sealNotes;
    private final Assessor assessor;
    private final SignatureNotes signatures;

    /** @param lexicon the legal persons that a seal might name */
    public DossierJudge(Campaign campaign, OwnerLexicon lexicon) {
        this.campaign = campaign;
        this.interpreter = new Interpreter(
                campaign.form(),
                CertaintyThresholds.defaults(),
                lexicon.pairsWith(recommenders(campaign)),
                UsualPairs.read());
        this.crossChecks = new CrossChecks(campaign, CertaintyThresholds.defaults());
        this.seals = new SealJudge(lexicon, campaign.seal());
        this.sealNotes = new SealNotes(campaign.form());
        this.assessor = new Assessor(campaign);
        this.signatures = new SignatureNotes(campaign);
    }

    private static List<String> recommenders(Campaign campaign) {
        return campaign.recommenders().stream()
                .flatMap(kind -> kind.roster().stream())
                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
                .toList();
    }

    /** What a document says about where it belongs. */
    public DocumentFacts facts(DocumentRead document) {
        return new FactsReader(interpreter).facts(document);
    }

    /** The same for each applicant whose form it holds. */
    public List<DocumentFacts> pieces(DocumentRead document) {
        return new FactsReader(interpreter).pieces(document);
    }

    public Assessment judge(DossierId dossier, Optional<OffsetDateTime> receivedAt, List<DocumentRead> sent) {
        Interpretation seen = interpreter.interpret(sent).withForms(crossChecks::check);
        Assessment judged = assessor.assess(new AssessmentInput(
                dossier,
                receivedAt,
                seen.documents(),
                seen.forms().stream()
                        .map(form -> new AssessmentInput.Form(form.document(), form.page(), form.values()))
                        .toList(),
                seen.certificates(),
                blankPages(sent),
                sealNotes.added(seals.judge(claim(seen.form()), seen.seals()), seen.form())));
        return judged.with(sent.stream()
                .flatMap(document -> signatures.of(dossier, document.file(), document.reading()).stream())
                .toList());
    }

    /** The form's 单位名称: the required field of the format UNIT, not the recommender. */
    private SealClaim claim(Optional<ReadForm> form) {
        Optional<String> key = campaign.form().fields().stream()
                .filter(field -> field.format() == FieldFormat.UNIT
                        && !field.requiredFor().isEmpty())
                .map(FieldSpec::key)
                .findFirst();
        if (form.isEmpty() || key.isEmpty()) {
            return new SealClaim("", false, List.of(), List.of());
        }
        FormValues values = form.get().values();
        FieldValue unit = values.fields().getOrDefault(key.get(), FieldValue.missing());
        String name = unit.value().orElse("");
        boolean certain = unit.status() == FieldStatus.READ;
        String prefix = certain ? name : values.certainPrefixes().getOrDefault(key.get(), "");
        return new SealClaim(name, certain, prefix, unit.alternatives(), campaign.aliasesOf(name));
    }

    private static List<AssessmentInput.PageOf> blankPages(List<DocumentRead> sent) {
        return sent.stream()
                .flatMap(document -> document.reading().pages().stream()
                        .filter(PageReading::blank)
                        .map(page ->
                                new AssessmentInput.PageOf(document.reading().document(), page.page())))
                .toList();
    }
}
