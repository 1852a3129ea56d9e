package org.yinjian.core.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** A longer text is no label but an explanation. */
    private static final int LONGEST_LABEL = 16;

    private static final Pattern TITLE = Pattern.compile(".{2,60}(?:表|书|登记卡)$");
    private static final Pattern SEALED = Pattern.compile("盖章|公章|印章|签章");
    private static final Pattern DATE_LINE = Pattern.compile("年.{0,12}月.{0,12}日");
    private static final Pattern OPINION = Pattern.compile("意见");
    private static final Pattern NOTES = Pattern.compile("说明|备注|注意事项|填表须知");
    private static final Pattern HINT = Pattern.compile("^[（(【\\[](?<hint>[^）)】\\]]{1,30})[）)】\\]]$");
    private static final Pattern PICTURE = Pattern.compile("照片|免冠照|一寸|二寸|[12]寸");
    private static final Pattern BLANK_RULE = Pattern.compile(
            "^(?<label>[\\p{IsHan}/（）()、A-Za-z-]{2,16}?)\\s*[:：]\\s*[_＿\\s—]*$|^(?<ruled>[\\p{IsHan}/（）()]{2,16}?)[_＿]{2,}\\s*$");

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
                        .filter(FormOutlineReader::perhapsLabel)
                        .distinct()
                        .toList(),
                texts.stream().filter(text -> !text.isBlank()).toList());
    }

    /** Short, with Chinese characters, and neither a hint nor the place of a date or seal. */
    private static boolean perhapsLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && text.matches(".*\\p{IsHan}.*")
                && !text.matches(".*[。；！？].*")
                && !HINT.matcher(text).matches()
                && !SEALED.matcher(text).find()
                && !NOTES.matcher(text).find()
                && !TITLE.matcher(text).matches()
                && !text.matches("[\\s\\d年月日签名：:_＿]+");
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
                                .map(FormOutlineReader::text)))
                .map(text -> text.replaceAll("\\s", ""))
                .filter(text -> TITLE.matcher(text).matches())
                .findFirst();
    }

    /** A line outside of all tables: 推荐单位：____ */
    private Optional<OutlinedField> free(Line line) {
        Matcher ruled = BLANK_RULE.matcher(line.text().strip());
        if (!ruled.matches()) {
            return Optional.empty();
        }
        String label = Optional.ofNullable(ruled.group("label")).orElseGet(() -> ruled.group("ruled"));
        Optional<KnownField> field = known(label);
        boolean certain =
                field.isPresent() || line.text().contains("_") || line.text().contains("＿");
        return certain ? Optional.of(field(label, field, FieldPlace.INSIDE, Optional.empty())) : Optional.empty();
    }

    private void cells(
            Grid grid, List<Opinion> opinions, List<OutlinedField> fields, List<String> unplaced, List<String> texts) {
        for (Cell cell : grid.cells()) {
            String text = text(cell);
            if (text.isBlank()) {
                continue;
            }
            texts.add(withBreak(cell));
            Optional<Cell> right = right(grid, cell);
            if (OPINION.matcher(text).find() && text.length() <= 60) {
                opinion(text, right).ifPresentOrElse(opinions::add, () -> unplaced.add(text));
            } else if (PICTURE.matcher(text).find() && text.length() <= 40) {
                fields.add(picture(text));
            } else {
                label(grid, cell, text, right).ifPresentOrElse(fields::add, () -> unplaced.add(text));
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

    private static Optional<Opinion> opinion(String text, Optional<Cell> right) {
        String beside = right.map(FormOutlineReader::text).orElse("");
        String words = SEALED.matcher(text).find() ? text : beside;
        if (!SEALED.matcher(words).find()) {
            return Optional.empty();
        }
        String label = text.replaceAll("[_＿].*$", "");
        Matcher date = DATE_LINE.matcher(label);
        label = date.find() ? label.substring(0, date.start()) : label;
        Matcher seal = Pattern.compile("^(.{2,20}?意见)").matcher(label);
        return Optional.of(new Opinion(seal.find() ? seal.group(1) : label.strip(), words));
    }

    private OutlinedField picture(String text) {
        Optional<KnownField> portrait = known.stream()
                .filter(field -> field.format() == FieldFormat.PORTRAIT)
                .findFirst();
        return field(text, portrait, FieldPlace.PICTURE, Optional.empty());
    }

    private Optional<OutlinedField> label(Grid grid, Cell cell, String text, Optional<Cell> right) {
        Matcher ruled = BLANK_RULE.matcher(text);
        String bare = ruled.matches()
                ? Optional.ofNullable(ruled.group("label")).orElseGet(() -> ruled.group("ruled"))
                : text;
        Optional<KnownField> field = known(bare);
        boolean plausible = bare.length() >= 2
                && bare.length() <= LONGEST_LABEL
                && !HINT.matcher(bare).matches()
                && !NOTES.matcher(bare).find()
                && !bare.matches(".*[。；！？].*")
                && bare.matches(".*\\p{IsHan}.*");
        if (field.isEmpty() && !plausible) {
            return Optional.empty();
        }
        if (ruled.matches() && right.filter(FormOutlineReader::isValue).isEmpty()) {
            return Optional.of(field(bare, field, FieldPlace.INSIDE, Optional.empty()));
        }
        if (right.filter(FormOutlineReader::isValue).isPresent()) {
            return Optional.of(field(bare, field, FieldPlace.RIGHT_OF, right.flatMap(FormOutlineReader::hint)));
        }
        Optional<Cell> below = below(grid, cell);
        if (below.filter(FormOutlineReader::isValue).isPresent()) {
            return Optional.of(field(bare, field, FieldPlace.BELOW, below.flatMap(FormOutlineReader::hint)));
        }
        return field.map(one -> field(bare, field, FieldPlace.INSIDE, Optional.empty()));
    }

    private static OutlinedField field(
            String label, Optional<KnownField> known, FieldPlace place, Optional<String> hint) {
        Optional<String> doubt = known.isEmpty() ? Optional.of("程序不认识这个栏目，请定键名、格式和是否必填") : Optional.empty();
        return new OutlinedField(label, known, place, hint, doubt);
    }

    private Optional<KnownField> known(String label) {
        return known.stream().filter(field -> field.isCalled(label)).findFirst();
    }

    private static boolean isValue(Cell cell) {
        String text = text(cell);
        return text.isBlank() || HINT.matcher(text).matches() || text.matches("[_＿\\s年月日]+");
    }

    private static Optional<String> hint(Cell cell) {
        Matcher hint = HINT.matcher(text(cell));
        return hint.matches() ? Optional.of(hint.group("hint")) : Optional.empty();
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

    private static String text(Cell cell) {
        return cell.text().replaceAll("[\\s\\u3000]", "");
    }
}
