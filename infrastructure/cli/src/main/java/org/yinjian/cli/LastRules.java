package org.yinjian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.adapters.json.OnlineJson;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.BatchAssessor;
import org.yinjian.core.assessment.RegisterCheck;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.online.OnlineComparison;
import org.yinjian.core.online.OnlineImport;

/** What is judged once all records are there: across the dossiers, beside what was entered online, against the register of seals. */
final class LastRules {
    private static final String ONLINE = ResultFolder.STATE + "/online.json";

    private final Campaign campaign;
    private final ResultFolder results;
    private final SealRegister register;

    /** @param register the seals accepted so far; empty where none is kept */
    LastRules(Campaign campaign, ResultFolder results, Optional<SealRegister> register) {
        this.campaign = campaign;
        this.results = results;
        this.register = register.orElseGet(SealRegister::empty);
    }

    /** @param across whether quotas and applicants that come twice are judged */
    List<Assessment> judge(List<Assessment> records, boolean across) throws IOException {
        Map<DossierId, List<KeptImprint>> imprints = imprints(records);
        List<KeptImprint> all = imprints.values().stream().flatMap(List::stream).toList();
        List<Assessment> beside = beside(records, online());
        List<Assessment> judged = across ? new BatchAssessor(campaign).assess(beside, all) : beside;
        RegisterCheck check = new RegisterCheck(campaign, register);
        return judged.stream()
                .map(record -> check.check(record, imprints.getOrDefault(record.dossier(), List.of())))
                .toList();
    }

    private Map<DossierId, List<KeptImprint>> imprints(List<Assessment> records) throws IOException {
        Map<DossierId, List<KeptImprint>> imprints = new LinkedHashMap<>();
        for (Assessment record : records) {
            imprints.put(
                    record.dossier(),
                    results.imprints(record.dossier()).map(ImprintsJson::read).orElse(List.of()));
        }
        return imprints;
    }

    private List<Assessment> beside(List<Assessment> records, OnlineImport online) {
        OnlineComparison comparison = new OnlineComparison(campaign);
        return records.stream()
                .map(record -> comparison.judge(record, online.entries()))
                .toList();
    }

    /** What was imported last; nothing where nothing was. */
    OnlineImport online() throws IOException {
        return results.bytes(ONLINE)
                .map(json -> OnlineJson.read(new String(json, StandardCharsets.UTF_8)))
                .orElse(OnlineImport.NONE);
    }

    void keep(OnlineImport imported) throws IOException {
        results.write(ONLINE, OnlineJson.write(imported));
    }
}
