package org.yinjian.functions.office.assess;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.Batch;
import org.yinjian.core.grouping.PileNames;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.SqsMessages;
import org.yinjian.functions.office.Wiring;
import org.yinjian.functions.office.arrange.Arrangement;

/** Judges the dossiers that it is told of; a pile of mails is sorted into dossiers first. */
public final class AssessHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final WireJson json = new WireJson();
    private final DossierAssessment assessment;
    private final Arrangement arrangement;
    private final Batch batch;

    public AssessHandler() {
        this(Wiring.production());
    }

    public AssessHandler(Collaborators with) {
        this.assessment = new DossierAssessment(with);
        this.arrangement = new Arrangement(with);
        this.batch = new Batch("assess", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsMessages.failed(batch.failures(
                SqsMessages.of(event),
                message -> judge(json.read(message.body(), Work.Assess.class).dossier())));
    }

    private void judge(DossierKey key) {
        if (PileNames.isPile(key.dossier())) {
            arrangement.arrange(key);
        } else {
            assessment.assess(key);
        }
    }
}
