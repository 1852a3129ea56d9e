package org.yinjian.functions.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.core.dossier.DocumentStore;
import org.yinjian.core.imprint.KeptImprint;

/**
 * The imprints of forms in the archive, by their places. The latest read are remembered: each newcomer is compared with all
 * of its owner's, and what lies at a place stays as it is.
 */
public final class KeptImprints {
    /** About 10 kB each. */
    private static final int MOST_REMEMBERED = 1000;

    private final DocumentStore archive;
    private final Map<String, List<KeptImprint>> remembered = new LinkedHashMap<>(16, 0.75f, true);

    public KeptImprints(DocumentStore archive) {
        this.archive = archive;
    }

    public void put(String place, List<KeptImprint> imprints) {
        archive.put(place, ImprintsJson.write(imprints).getBytes(StandardCharsets.UTF_8), "application/json");
        remember(place, imprints);
    }

    /** Those at a place; none where nothing is. */
    public List<KeptImprint> at(String place) {
        List<KeptImprint> known = remembered.get(place);
        if (known != null) {
            return known;
        }
        List<KeptImprint> found = archive.get(place)
                .map(json -> ImprintsJson.read(new String(json, StandardCharsets.UTF_8)))
                .orElse(List.of());
        if (!found.isEmpty()) {
            remember(place, found);
        }
        return found;
    }

    private void remember(String place, List<KeptImprint> imprints) {
        remembered.put(place, imprints);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }
}
