package org.yinjian.evaluation.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts hits by table and row; one for one run. */
public final class Tally {
    private final Map<String, Map<String, Rate>> tables = new LinkedHashMap<>();

    void add(String table, String row, boolean hit) {
        tables.computeIfAbsent(table, _ -> new TreeMap<>())
                .merge(row, Rate.NONE.and(hit), (a, b) -> new Rate(a.hits() + b.hits(), a.all() + b.all()));
    }

    /** The rate of a row; {@link Rate#NONE} where nothing was counted. */
    public Rate rate(String table, String row) {
        return rows(table).getOrDefault(row, Rate.NONE);
    }

    /** The rows of a table in their order. */
    public Map<String, Rate> rows(String table) {
        return Collections.unmodifiableMap(tables.getOrDefault(table, Map.of()));
    }

    /** The tables in the order in which they were first counted. */
    public Map<String, Map<String, Rate>> tables() {
        return Collections.unmodifiableMap(tables);
    }
}
