package org.yinjian.functions.office.assess;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.event.Batch;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.SqsMessages;
import org.yinjian.functions.office.Wiring;

/** Judges the dossiers that it is told of. */
public final class AssessHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final WireJson json = new WireJson();
    private final DossierAssessment assessment;
    private final Batch batch;

    public AssessHandler() {
        this(Wiring.production());
    }

    public AssessHandler(Collaborators with) {
        this.assessment = new DossierAssessment(with);
        this.batch = new Batch("assess", with.events());
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsMessages.failed(batch.failures(
                SqsMessages.of(event),
                message -> assessment.assess(
                        json.read(message.body(), Work.Assess.class).dossier())));
    }
}
