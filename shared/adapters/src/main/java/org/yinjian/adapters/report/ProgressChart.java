package org.yinjian.adapters.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.yinjian.core.deadline.DeadlineSummary.Counts;
import org.yinjian.core.deadline.Progress;

/**
 * A picture for mails, whose readers show no SVG: above, how the dossiers stand, as one bar in parts; below, how many came
 * on each day up to the deadline. It bears numbers but no words, because the machine that draws it has no fonts: they
 * stand beside it, and in its description.
 */
public final class ProgressChart {
    static final int WIDTH = 680;
    static final int HEIGHT = 190;

    private static final int BAR = 36;
    private static final int TOP_OF_DAYS = 60;
    private static final int LONGEST = 90;
    private static final int WIDEST = 44;
    private static final int GROUND = TOP_OF_DAYS + LONGEST;
    private static final int GAP = 4;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("M-d", Locale.ROOT);
    private static final Color LINE = new Color(0xD5DAE0);
    private static final Color DAY = new Color(0x0B4F9E);
    private static final Color DEADLINE = new Color(0xC7352C);

    private final Progress progress;

    public ProgressChart(Progress progress) {
        this.progress = progress;
    }

    /** A part of the upper bar, in the order of the bar; {@code colour} as in HTML. */
    public record Part(String name, int count, String colour) {
        public static List<Part> of(Counts counts) {
            return List.of(
                    new Part("齐全", counts.complete(), "#2e7d4f"),
                    new Part("待补正", counts.toCorrect(), "#c7352c"),
                    new Part("待审核", counts.inReview(), "#c98a1b"),
                    new Part("不予受理", counts.excluded(), "#6b1f7a"),
                    new Part("未能处理", counts.failed(), "#6b7280"));
        }
    }

    /** What the picture says, for those who do not see it. */
    public String description() {
        Counts counts = progress.summary().counts();
        String states = Part.of(counts).stream()
                .map(part -> part.name() + part.count() + "份")
                .collect(Collectors.joining("，"));
        String days = progress.arrivals().entrySet().stream()
                .map(day ->
                        day.getKey().getMonthValue() + "月" + day.getKey().getDayOfMonth() + "日" + day.getValue() + "份")
                .collect(Collectors.joining("，"));
        return "收到%d份：%s。每日收到：%s。".formatted(counts.received(), states, days.isEmpty() ? "没有" : days);
    }

    /** 680 by 190 pixels. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        states(pen);
        days(pen);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory cannot be written", impossible);
        }
        return png.toByteArray();
    }

    private void states(Graphics2D pen) {
        pen.setColor(LINE);
        pen.fillRect(0, 0, WIDTH, BAR);
        List<Part> parts = Part.of(progress.summary().counts());
        int all = Math.max(1, parts.stream().mapToInt(Part::count).sum());
        int before = 0;
        for (Part part : parts) {
            int left = WIDTH * before / all;
            before += part.count();
            pen.setColor(Color.decode(part.colour()));
            int width = WIDTH * before / all - left;
            pen.fillRect(left, 0, width, BAR);
            String number = String.valueOf(part.count());
            if (part.count() > 0 && width > Digits.width(number)) {
                pen.setColor(Color.WHITE);
                Digits.draw(pen, number, left + (width - Digits.width(number)) / 2, (BAR - Digits.HEIGHT) / 2);
            }
        }
    }

    /** From the first arrival, or a week before, to the deadline, or to the last arrival after it. */
    private void days(Graphics2D pen) {
        SortedMap<LocalDate, Integer> arrivals = progress.arrivals();
        LocalDate deadline = progress.summary().deadline().toLocalDate();
        LocalDate first = arrivals.isEmpty() ? deadline.minusWeeks(1) : earlier(arrivals.firstKey(), deadline);
        LocalDate last = arrivals.isEmpty() ? deadline : later(arrivals.lastKey(), deadline);
        long columns = ChronoUnit.DAYS.between(first, last) + 1;
        double slot = WIDTH / (double) columns;
        int most = Math.max(
                1, arrivals.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        arrivals.forEach((day, count) -> bar(pen, slot, slot * ChronoUnit.DAYS.between(first, day), count, most));
        pen.setColor(LINE);
        pen.fillRect(0, GROUND, WIDTH, 2);
        pen.setColor(DEADLINE);
        int end = (int) (slot * (ChronoUnit.DAYS.between(first, deadline) + 1));
        pen.fillRect(Math.min(WIDTH - 3, end - 2), TOP_OF_DAYS - 10, 3, LONGEST + 14);
        String name = MONTH_AND_DAY.format(deadline);
        Digits.draw(pen, name, Math.clamp(end - Digits.width(name), 0, WIDTH - Digits.width(name)), GROUND + 2 * GAP);
        String start = MONTH_AND_DAY.format(first);
        if (end - Digits.width(name) > Digits.width(start) + 2 * GAP) {
            pen.setColor(DAY);
            Digits.draw(pen, start, (int) Math.max(0, (slot - Digits.width(start)) / 2), GROUND + 2 * GAP);
        }
    }

    /** A day's bar in its slot, its number above it where there is room. */
    private static void bar(Graphics2D pen, double slot, double left, int count, int most) {
        int width = (int) Math.clamp(slot - GAP, 1, WIDEST);
        int height = Math.max(2, LONGEST * count / most);
        int x = (int) (left + (slot - width) / 2);
        pen.setColor(DAY);
        pen.fillRect(x, GROUND - height, width, height);
        String number = String.valueOf(count);
        if (Digits.width(number) < slot) {
            Digits.draw(
                    pen,
                    number,
                    (int) (left + (slot - Digits.width(number)) / 2),
                    GROUND - height - Digits.HEIGHT - GAP);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
