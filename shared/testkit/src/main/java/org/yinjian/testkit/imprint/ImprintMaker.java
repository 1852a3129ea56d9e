package org.yinjian.testkit.imprint;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.testkit.draw.Area;
import org.yinjian.testkit.draw.Dice;
import org.yinjian.testkit.draw.Faces;
import org.yinjian.testkit.draw.Grain;
import org.yinjian.testkit.draw.Outlines;
import org.yinjian.testkit.draw.PixelCanvas;
import org.yinjian.testkit.draw.SealCut;
import org.yinjian.testkit.draw.SealDesign;

/** Makes imprints of one family: chooses, draws, stamps, takes the picture. Safe for several threads. */
final class ImprintMaker {
    private static final List<Color> OTHER_INKS =
            List.of(new Color(32, 60, 160), new Color(106, 40, 140), new Color(24, 120, 72), new Color(20, 90, 150));

    private final ImprintFamily family;
    private final LegendSource desk;
    private final List<SealFont> cuts;
    private final WordLists words = new WordLists();
    private final Faces print;
    private final Map<SealFont, Outlines> fonts = new HashMap<>();

    ImprintMaker(ImprintFamily family, List<SealFont> cuts, LegendSource desk) {
        if (cuts.isEmpty()) {
            throw new IllegalArgumentException("no fonts to cut the seals of " + family.key() + " with; give some");
        }
        this.family = family;
        this.cuts = List.copyOf(cuts);
        this.desk = desk;
        print = Faces.load(family.print());
        cuts.forEach(
                font -> fonts.computeIfAbsent(font, known -> known.outlines().get()));
    }

    /** A sheet with its seal. */
    private record Stamped(PixelCanvas sheet, Scene scene, Account account, Pressing pressing) {}

    ImprintSample make(String id, String file, ImprintCase kind, Dice dice) {
        ImprintPlan plan = ImprintPlan.draw(kind, family, cuts, desk, this::outlines, dice);
        int dpi = plan.taking().dpi(dice);
        Stamped stamped = stamped(plan, dpi, 0, dice.split());
        for (int tried = 1; !shows(kind, stamped.account(), plan.names().legend()); tried++) {
            stamped = stamped(plan, dpi, tried, dice.split());
        }
        PictureTaking.Taken taken = new PictureTaking(
                        family.apparatus(dice), plan.taking(), stamped.scene(), dpi / 25.4, dice.split())
                .take(stamped.sheet().image(), plan.diameter());
        return new ImprintSample(taken.jpeg(), truth(id, file, plan, stamped, taken));
    }

    /** Whether so much of the name is gone as the case says. */
    private static boolean shows(ImprintCase kind, Account account, Legend legend) {
        return switch (kind) {
            case HALF, HIDDEN -> account.below(0.2) >= 2;
            case CUT -> account.below(0.2) >= 1;
            case TOO_FAINT -> account.below(0.3) * 2 >= legend.text().length();
            default -> true;
        };
    }

    private Stamped stamped(ImprintPlan plan, int dpi, int tried, Dice dice) {
        Scene scene = scene(plan, dice);
        boolean tinted = plan.decoy().filter(Decoy.RED_PAPER::equals).isPresent();
        Color paper = tinted
                ? new Color(dice.between(236, 252), dice.between(150, 205), dice.between(150, 205))
                : family.paper(dice);
        PixelCanvas sheet = new PixelCanvas(print, scene.width(), scene.height(), dpi, paper, dice.split());
        double radius = plan.diameter() / 2;
        new FormPiece(sheet, words, dice.split())
                .draw(
                        scene.x(),
                        scene.y(),
                        radius,
                        plan.condition() == Condition.OVER_TEXT,
                        scene.width(),
                        scene.height());
        Color ink = plan.kind() == ImprintCase.OTHER_INK ? dice.of(OTHER_INKS) : family.red(dice);
        plan.decoy()
                .ifPresent(decoy -> new DecoyDrawing(sheet, words, ink, dice.split())
                        .draw(decoy, scene.x(), scene.y(), scene.width(), scene.height()));
        Pressing pressing = pressing(plan, tried, dice);
        Optional<Area> slip =
                plan.kind() == ImprintCase.HIDDEN ? Optional.of(slip(scene, radius, dice)) : Optional.empty();
        Account account = plan.ring() ? stamp(plan, sheet, scene, pressing, ink, slip, dice) : new Account(0);
        slip.ifPresent(area -> FormPiece.slip(sheet, area, dice));
        return new Stamped(sheet, scene, account, pressing);
    }

    private static Scene scene(ImprintPlan plan, Dice dice) {
        Scene scene = Scene.of(plan.diameter(), plan.taking().askew(), dice);
        return plan.kind() == ImprintCase.CUT ? scene.cut(plan.diameter(), dice.between(0.15, 0.45), dice) : scene;
    }

    private Pressing pressing(ImprintPlan plan, int tried, Dice dice) {
        Pressing pressing = Pressing.of(plan.condition(), family.dot(dice), dice);
        return switch (plan.kind()) {
            case HALF -> pressing.covering(dice.between(0.38, 0.58) - 0.02 * tried);
            case TOO_FAINT -> pressing.starved(Math.min(1, dice.between(0.5, 0.65) + 0.05 * tried));
            default -> pressing;
        };
    }

    /** Over a stretch of the name. */
    private static Area slip(Scene scene, double radius, Dice dice) {
        double turn = Math.toRadians(dice.between(-75.0, 75.0));
        double width = dice.between(14.0, 26.0);
        double height = dice.between(12.0, 20.0);
        double x = scene.x() + 0.75 * radius * Math.sin(turn);
        double y = scene.y() - 0.75 * radius * Math.cos(turn);
        return new Area(x - width / 2, y - height / 2, width, height);
    }

    private Account stamp(
            ImprintPlan plan,
            PixelCanvas sheet,
            Scene scene,
            Pressing pressing,
            Color ink,
            Optional<Area> slip,
            Dice dice) {
        double scale = sheet.scale();
        Plate plate = Plate.cut(
                design(plan, dice), cut(plan), outlines(plan.font()), plan.flatness(dice), pressing.degrees(), scale);
        Optional<Area> over = slip.map(
                area -> new Area(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale));
        return new Stamping(sheet.image(), plate, pressing, ink, new Grain(dice.seed()))
                .stamp(
                        scene.x() * scale,
                        scene.y() * scale,
                        plan.names().legend().text().length(),
                        over);
    }

    /** An emblem's ring has no star, and a year and Latin letters where a seal has a code. */
    private SealDesign design(ImprintPlan plan, Dice dice) {
        Legend legend = plan.names().legend();
        if (plan.decoy().isEmpty()) {
            return new SealDesign(legend.arc(), legend.inner(), plan.code(), plan.diameter());
        }
        String latin = words.pick("latin", dice);
        String arc = plan.decoy().get() == Decoy.EMBLEM ? plan.names().claim().legalPerson() : latin;
        return new SealDesign(arc, Optional.of("19" + dice.digits(2)), Optional.of(latin), plan.diameter());
    }

    private static SealCut cut(ImprintPlan plan) {
        SealCut cut = plan.cut();
        return plan.decoy().isEmpty() ? cut : new SealCut(cut.rimMm(), true, 0, cut.letter(), cut.reachDegrees());
    }

    private Outlines outlines(SealFont font) {
        return Optional.ofNullable(fonts.get(font)).orElseThrow();
    }

    private ImprintTruth truth(String id, String file, ImprintPlan plan, Stamped stamped, PictureTaking.Taken taken) {
        Legend legend = plan.names().legend();
        double letters = legend.arc().length() > 16 ? 22 / 26.0 : 1;
        return new ImprintTruth(
                id,
                file,
                family,
                plan.names().claim().unit(),
                legend.text(),
                legend.owner(),
                plan.kind(),
                plan.decoy().map(Decoy::key).orElse(""),
                plan.condition(),
                plan.taking(),
                stamped.account().visible(),
                taken.pixelsPerMm(),
                taken.box(),
                new ImprintTruth.Look(
                        plan.font().name(),
                        hundredth(plan.diameter()),
                        hundredth(plan.cut().rimMm()),
                        plan.cut().lined(),
                        hundredth(plan.cut().star()),
                        hundredth(plan.diameter() / 2 * plan.cut().letter() * letters),
                        plan.code().isPresent(),
                        hundredth(stamped.pressing().degrees()),
                        hundredth(stamped.pressing().strength())));
    }

    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
