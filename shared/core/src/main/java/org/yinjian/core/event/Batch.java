package org.yinjian.core.event;

import java.util.ArrayList;
import java.util.List;

/** Works through the messages of one delivery: a message that fails comes again, and spoils none of the others. */
public final class Batch {
    private final String step;
    private final EventLog events;

    /** @param step its name in the events, such as {@code receive} */
    public Batch(String step, EventLog events) {
        this.step = step;
        this.events = events;
    }

    /** @return the ids of the messages that must come again */
    @SuppressWarnings("IllegalCatch")
    public List<String> failures(List<Message> messages, Task task) {
        List<String> failed = new ArrayList<>();
        for (Message message : messages) {
            try {
                task.run(message);
            } catch (Exception e) {
                // Whatever it is, the message goes back to its queue, and to the dead letters after several tries.
                events.record(new OperationalEvent.StepFailed(step, message.id(), describe(e)));
                failed.add(message.id());
            }
        }
        return failed;
    }

    /** Type and place only: an exception's message may quote what a document says. */
    public static String describe(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** A message as delivered; {@code queue} is the name of the queue that it came from. */
    public record Message(String id, String body, String queue) {}

    /** What is done with one message. */
    @FunctionalInterface
    public interface Task {
        void run(Message message) throws Exception;
    }
}
