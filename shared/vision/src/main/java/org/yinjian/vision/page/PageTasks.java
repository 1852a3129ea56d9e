package org.yinjian.vision.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** What goes on beside one another on one page; closed only when all of it has ended, for the page's pixels are freed then. */
final class PageTasks implements AutoCloseable {
    private final ForkJoinPool workers;
    private final List<ForkJoinTask<?>> started = new ArrayList<>();

    PageTasks(ForkJoinPool workers) {
        this.workers = workers;
    }

    <T> ForkJoinTask<T> start(Callable<T> work) {
        ForkJoinTask<T> task = workers.submit(work);
        started.add(task);
        return task;
    }

    @Override
    public void close() {
        started.forEach(ForkJoinTask::quietlyJoin);
    }
}
