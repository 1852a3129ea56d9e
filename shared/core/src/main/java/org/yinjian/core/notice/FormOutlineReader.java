package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.notice.FormOutline.Opinion;
import org.yinjian.core.notice.FormOutline.OutlinedField;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Grid;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.PageReading;

/** Reads a blank form: short texts beside, above or before an empty place are labels. */
public final class FormOutlineReader {
    private final List<KnownField> known;

    public FormOutlineReader(List<KnownField> known) {
        this.known = List.copyOf(known);
    }

    public FormOutline read(List<PageReading> pages) {
        List<Opinion> opinions = new ArrayList<>();
        List<OutlinedField> fields = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (PageReading page : pages) {
            page.lines().forEach(line -> {
                texts.add(PrintedSpacing.removed(line.text().strip()));
                Optional<OutlinedField> field = free(line);
                field.ifPresent(fields::add);
                if (field.isEmpty()
                        && page.grids().stream().anyMatch(grid -> grid.box().overlap(line.box()) > 0)) {
                    unplaced.add(line.text().strip());
                }
            });
            for (Grid grid : page.grids()) {
                cells(grid, opinions, fields, unplaced, texts);
            }
        }
        return new FormOutline(
                title(pages),
                opinions,
                distinct(fields),
                unplaced.stream()
                        .filter(text -> new PrintedText(text).isPerhapsLabel())
                        .distinct()
                        .toList(),
                texts.stream().filter(text -> !text.isBlank()).toList());
    }

    private static List<OutlinedField> distinct(List<OutlinedField> fields) {
        List<OutlinedField> distinct = new ArrayList<>();
        for (OutlinedField field : fields) {
            boolean again = distinct.stream()
                    .anyMatch(one -> one.label().equals(field.label())
                            || (one.known().isPresent() && one.known().equals(field.known())));
            if (!again) {
                distinct.add(field);
            }
        }
        return distinct;
    }

    private static Optional<String> title(List<PageReading> pages) {
        return pages.stream()
                .flatMap(page -> Stream.concat(
                        page.lines().stream().map(Line::text),
                        page.grids().stream()
                                .flatMap(grid -> grid.cells().stream().limit(1))
                                .map(cell -> printed(cell).text())))
                .map(text -> text.replaceAll("\\s", ""))
                .filter(text -> new PrintedText(text).isTitle())
                .findFirst();
    }

    /** A line outside of all tables: 推荐单位：____ */
    private Optional<OutlinedField> free(Line line) {
        boolean drawn = line.text().contains("_") || line.text().contains("＿");
        return new PrintedText(line.text().strip())
                .ruledLabel()
                .map(label -> field(label, known(label), FieldPlace.INSIDE, Optional.empty()))
                .filter(field -> drawn || field.known().isPresent());
    }

    private void cells(
            Grid grid, List<Opinion> opinions, List<OutlinedField> fields, List<String> unplaced, List<String> texts) {
        for (Cell cell : grid.cells()) {
            PrintedText printed = printed(cell);
            String text = printed.text();
            if (text.isBlank()) {
                continue;
            }
            texts.add(withBreak(cell));
            Optional<Cell> right = right(grid, cell);
            if (printed.isOpinion()) {
                opinion(printed, right).ifPresentOrElse(opinions::add, () -> unplaced.add(text));
            } else if (printed.isPicture()) {
                fields.add(picture(text));
            } else {
                label(grid, cell, printed, right).ifPresentOrElse(fields::add, () -> unplaced.add(text));
            }
        }
    }

    /** A cell whose label is followed by numbered notes keeps them apart: 特别说明 and 一、… */
    private static String withBreak(Cell cell) {
        StringBuilder joined = new StringBuilder();
        for (Line line : cell.lines()) {
            String text = PrintedSpacing.removed(line.text().strip());
            joined.append(joined.isEmpty() || !Numbering.begins(text) ? "" : " ")
                    .append(text);
        }
        return joined.toString();
    }

    private static Optional<Opinion> opinion(PrintedText label, Optional<Cell> right) {
        return Stream.concat(Stream.of(label), right.map(FormOutlineReader::printed).stream())
                .filter(PrintedText::tellsOfSeal)
                .findFirst()
                .map(words -> new Opinion(label.opinionLabel(), words.text()));
    }

    private OutlinedField picture(String text) {
        Optional<KnownField> portrait = known.stream()
                .filter(field -> field.format() == FieldFormat.PORTRAIT)
                .findFirst();
        return field(text, portrait, FieldPlace.PICTURE, Optional.empty());
    }

    private Optional<OutlinedField> label(Grid grid, Cell cell, PrintedText text, Optional<Cell> right) {
        Optional<String> ruled = text.ruledLabel();
        String bare = ruled.orElse(text.text());
        Optional<KnownField> field = known(bare);
        if (field.isEmpty() && !new PrintedText(bare).isPlausibleLabel()) {
            return Optional.empty();
        }
        Optional<PrintedText> beside = right.map(FormOutlineReader::printed).filter(PrintedText::isPlaceOfValue);
        if (beside.isPresent()) {
            return Optional.of(
                    field(bare, field, FieldPlace.RIGHT_OF, beside.get().hint()));
        }
        if (ruled.isPresent()) {
            return Optional.of(field(bare, field, FieldPlace.INSIDE, Optional.empty()));
        }
        return below(grid, cell)
                .map(FormOutlineReader::printed)
                .filter(PrintedText::isPlaceOfValue)
                .map(under -> field(bare, field, FieldPlace.BELOW, under.hint()))
                .or(() -> field.map(one -> field(bare, field, FieldPlace.INSIDE, Optional.empty())));
    }

    private static OutlinedField field(
            String label, Optional<KnownField> known, FieldPlace place, Optional<String> hint) {
        Optional<String> doubt = known.isEmpty() ? Optional.of("程序不认识这个栏目，请定键名、格式和是否必填") : Optional.empty();
        return new OutlinedField(label, known, place, hint, doubt);
    }

    private Optional<KnownField> known(String label) {
        return known.stream().filter(field -> field.isCalled(label)).findFirst();
    }

    private static Optional<Cell> right(Grid grid, Cell cell) {
        int column = cell.column() + cell.columnSpan();
        return grid.cells().stream()
                .filter(other -> other.column() == column
                        && other.row() <= cell.row()
                        && cell.row() < other.row() + other.rowSpan())
                .findFirst();
    }

    private static Optional<Cell> below(Grid grid, Cell cell) {
        int row = cell.row() + cell.rowSpan();
        return grid.cells().stream()
                .filter(other -> other.row() == row && other.column() == cell.column())
                .findFirst();
    }

    private static PrintedText printed(Cell cell) {
        return new PrintedText(cell.text().replaceAll("[\\s\\u3000]", ""));
    }
}
