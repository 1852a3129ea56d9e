package org.yinjian.evaluation.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells where the time goes by looking at the running threads' stacks every few milliseconds. */
final class StageSampler implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 4;
    /** Stage by the class that does it. */
    private static final Map<String, String> STAGES = Map.of(
            "org.yinjian.vision.page.PageUprighter", "upright and straight, lines found",
            "org.yinjian.vision.page.TextUnderSeals", "lines found under seals",
            "org.yinjian.vision.grid.GridFinder", "ruled cells",
            "org.yinjian.vision.page.PageText", "lines recognised",
            "org.yinjian.vision.seal.ImprintFinder", "seals found, unwrapped, read",
            "org.yinjian.vision.picture.PictureFinder", "pictures",
            "org.yinjian.vision.page.PixelImages", "page kept as JPEG",
            "org.yinjian.adapters.intake.ContentRenderer", "file rendered",
            "org.yinjian.core.interpretation.DossierJudge", "judged");

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("stage-sampler").start(this::watch);

    private void watch() {
        while (running.get()) {
            try {
                Thread.sleep(EVERY_MILLISECONDS);
            } catch (InterruptedException stopped) {
                return;
            }
            Thread.getAllStackTraces().forEach((watched, stack) -> look(stack));
        }
    }

    private void look(StackTraceElement[] stack) {
        boolean waits = stack.length == 0
                || stack[0].getMethodName().equals("park")
                || stack[0].getMethodName().startsWith("wait");
        if (waits) {
            return;
        }
        for (StackTraceElement frame : stack) {
            String stage = STAGES.get(frame.getClassName());
            if (stage != null) {
                seen.merge(stage, 1, Integer::sum);
                return;
            }
        }
    }

    /** Each stage's share of the work, 0 to 1, the greatest first. */
    Map<String, Double> shares() {
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(stage -> shares.put(stage.getKey(), stage.getValue() / all));
        return shares;
    }

    @Override
    public void close() {
        running.set(false);
        thread.interrupt();
    }
}
