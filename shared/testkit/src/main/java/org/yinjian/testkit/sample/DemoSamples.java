package org.yinjian.testkit.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinjian.testkit.draw.Faces;

/** The eight dossiers that the demonstration sends in: always the same ones, each telling something else. */
public final class DemoSamples {
    private static final long SEED = 20211210;

    private DemoSamples() {}

    /** By id, what each of them is. */
    public static Map<String, DossierPlan> plans() {
        DossierPlan complete = DossierPlan.complete();
        Map<String, DossierPlan> plans = new TreeMap<>();
        plans.put("demo-1-complete", complete);
        plans.put(
                "demo-2-photo-by-hand",
                complete.filledInByHand()
                        .with(Condition.PHOTO_GOOD, SealCase.PARENT)
                        .with(Submission.CHINESE));
        plans.put("demo-3-near-miss", complete.with(Condition.SKEW_SCAN, SealCase.NEAR_MISS));
        plans.put(
                "demo-4-missing-fields",
                complete.regroupedForm()
                        .with(Condition.SCAN_PDF_300, SealCase.OWN_DEPARTMENT)
                        .with(FieldFault.MISSING_POSTCODE, FieldFault.INVALID_PHONE));
        plans.put("demo-5-mail", complete.with(Condition.WECHAT, SealCase.EXACT).with(Submission.EML));
        plans.put(
                "demo-6-zip-sister-department",
                complete.regroupedForm()
                        .with(Condition.PHOTO_SHADOW, SealCase.SISTER_DEPARTMENT)
                        .with(Submission.ZIP));
        plans.put(
                "demo-7-docx-unsealed",
                complete.with(Condition.DOCX_BORN, SealCase.MISSING).with(Submission.EXTRA));
        plans.put(
                "demo-8-same-certificate-twice",
                complete.ofTeam().with(Condition.SCAN_PDF_MULTI, SealCase.EXACT).with(CertificateCase.SAME_TWICE));
        return plans;
    }

    /** All of them, made on all processors, in the order of their ids. */
    public static List<SampleDossier> make() {
        DossierMaker maker = new DossierMaker(Faces.load());
        return List.copyOf(plans().entrySet()).parallelStream()
                .map(plan -> maker.make(
                        plan.getKey(), plan.getValue(), SEED + plan.getKey().hashCode()))
                .toList();
    }

    /** Writes their folders and truths. */
    public static void write(Path folder) {
        make().forEach(dossier -> dossier.write(folder));
    }
}
