package org.yinjian.local;

import java.util.ArrayList;
import java.util.List;

/** The template's schedules. They are fired by name; the demo's clock stands still, so no time passes by itself. */
final class Schedules {
    private final List<Schedule> schedules = new ArrayList<>();

    /** A schedule: which function it invokes with what. */
    record Schedule(String name, String expression, String input, FunctionRuntime function) {}

    void add(Schedule schedule) {
        schedules.add(schedule);
    }

    List<Schedule> all() {
        return List.copyOf(schedules);
    }

    /** Fires a schedule now. */
    void fire(String name) {
        Schedule schedule = schedules.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the template has no schedule " + name));
        schedule.function().invoke(schedule.input());
    }
}
