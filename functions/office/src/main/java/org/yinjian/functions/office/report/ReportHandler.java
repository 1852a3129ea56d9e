package org.yinjian.functions.office.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.Wiring;

/** Does what a schedule asks for: {@code {"task": "summary"}}, {@code "summary-at-close"}, {@code "close-quiet"} or
 * {@code "letters"}. */
public final class ReportHandler implements RequestHandler<Map<String, String>, String> {
    private final DeadlineDesk report;
    private final QuietDossiers quiet;
    private final DailyRound round;

    public ReportHandler() {
        this(Wiring.production());
    }

    public ReportHandler(Collaborators with) {
        this.report = new DeadlineDesk(with);
        this.quiet = new QuietDossiers(with);
        this.round = new DailyRound(with);
    }

    @Override
    public String handleRequest(Map<String, String> input, Context context) {
        String task = input.getOrDefault("task", "");
        return switch (task) {
            case "summary" -> report.send(false);
            case "summary-at-close" -> report.send(true);
            case "letters" -> round.ask() + " asked";
            case "close-quiet" -> quiet.close() + " closed";
            default -> throw new IllegalArgumentException("no such task: " + task + "; see template.yaml");
        };
    }
}
