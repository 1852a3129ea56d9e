package org.yinjian.functions.office.poll;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.Wiring;

/** Visits the mailbox when its schedule says so: {@code {"task": "poll"}}. */
public final class PollHandler implements RequestHandler<Map<String, String>, String> {
    private final MailboxPoll poll;

    public PollHandler() {
        this(Wiring.production());
    }

    public PollHandler(Collaborators with) {
        this.poll = new MailboxPoll(with);
    }

    @Override
    public String handleRequest(Map<String, String> input, Context context) {
        return poll.run() + " taken";
    }
}
