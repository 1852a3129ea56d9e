package org.yinjian.core.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.core.campaign.FieldFormat;
import org.yinjian.core.campaign.FieldPlace;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.campaign.FormTemplate;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Cell;
import org.yinjian.core.reading.Line;
import org.yinjian.core.reading.LineCertainty;
import org.yinjian.core.reading.PageReading;
import org.yinjian.core.text.CharacterPairs;

/** Reads a form page by a campaign's template; pure, so a change of template needs no new look at the page. */
public final class FormReader {
    private final FormTemplate template;
    private final CertaintyThresholds thresholds;
    private final CellReader cellReader;

    public FormReader(FormTemplate template, CertaintyThresholds thresholds) {
        this(template, thresholds, CharacterPairs.none(), CharacterPairs.none());
    }

    /**
     * @param names pairs of characters that names of units are made of; they help where a name is not clearly read
     * @param usual pairs of everyday words; they help where any text is not clearly read
     */
    public FormReader(
            FormTemplate template, CertaintyThresholds thresholds, CharacterPairs names, CharacterPairs usual) {
        this.template = template;
        this.thresholds = thresholds;
        this.cellReader = new CellReader(template, thresholds, names, usual);
    }

    /** How many of the template's labels stand on the page; a form bears most of them. */
    public int labelsFound(PageReading page) {
        return new FormLayout(template, page).labelsFound();
    }

    public FormValues read(ContentHash document, PageReading page) {
        FormLayout layout = new FormLayout(template, page);
        List<Cell> opinion = layout.opinionCells();
        CellDoubts cells = new CellDoubts(template, page, layout, opinion);
        Map<String, FieldValue> values = new LinkedHashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        for (FieldSpec field : template.fields()) {
            if (field.format() == FieldFormat.UNIT) {
                cells.cell(field)
                        .ifPresent(cell ->
                                prefixes.put(field.key(), cells.isShared(field, cell) ? "" : certainPrefix(cell)));
            }
            values.put(field.key(), read(field, layout, cells, opinion, new Place(document, page)));
        }
        return new FormValues(values, prefixes, opinion.stream().map(Cell::box).toList());
    }

    /** The value's lines up to the first that is not certain, and of that one its certain beginning. */
    private String certainPrefix(LabelledCell cell) {
        StringBuilder prefix = new StringBuilder();
        for (Line line : cell.lines()) {
            String certain = LineCertainty.certainPrefix(line, thresholds.regular());
            prefix.append(certain);
            if (certain.length() < line.text().length()) {
                break;
            }
        }
        return prefix.toString();
    }

    private FieldValue read(FieldSpec field, FormLayout layout, CellDoubts cells, List<Cell> opinion, Place place) {
        if (field.place() == FieldPlace.PICTURE) {
            return PortraitCell.read(field, layout, place);
        }
        if (field.place() == FieldPlace.OPINION_DATE) {
            FieldValue date = OpinionDate.read(field, opinion, place, thresholds);
            boolean elsewhere = date.status() == FieldStatus.BLANK && cells.hasStrayDate(opinion);
            return elsewhere
                    ? place.empty(FieldStatus.UNSURE, opinion.getFirst().box())
                    : date;
        }
        return cells.cell(field)
                .map(cell -> cellReader.read(field, cell, cells, place))
                .orElseGet(FieldValue::missing);
    }
}
