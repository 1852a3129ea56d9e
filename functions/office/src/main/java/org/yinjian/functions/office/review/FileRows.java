package org.yinjian.functions.office.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.HeldDocument;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Move;
import org.yinjian.core.grouping.SamePage;
import org.yinjian.core.grouping.Versions;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.StoredReadings;
import org.yinjian.functions.office.assess.DossierVersions;

/** Every file of a dossier, those that count and earlier ones; each may be moved to the dossier that it belongs to. */
final class FileRows {
    private final Collaborators with;
    private final Campaign campaign;
    private final Optional<String> askedName;

    /** @param askedName the name that stands in the field for it; empty where the login tells it */
    FileRows(Collaborators with, Campaign campaign, Optional<String> askedName) {
        this.with = with;
        this.campaign = campaign;
        this.askedName = askedName;
    }

    void write(Html html, DossierKey key) {
        with.dossiers().find(key).ifPresent(manifest -> {
            html.element("h2", "来件与版本").raw("<table><thead><tr><th>文件<th>收到<th>情况<th>移到</tr></thead><tbody>");
            Map<HeldDocument, String> notes = notes(manifest);
            manifest.documents().forEach(held -> row(html, manifest, held, notes.getOrDefault(held, "计入")));
            html.raw("</tbody></table>");
            if (!manifest.moves().isEmpty()) {
                html.raw("<ul>");
                manifest.moves().forEach(move -> html.element("li", told(move)));
                html.raw("</ul>");
            }
        });
    }

    private Map<HeldDocument, String> notes(Manifest manifest) {
        Map<HeldDocument, String> notes = new HashMap<>();
        new StoredReadings(with).of(manifest.documents()).ifPresent(readings -> {
            DossierVersions.again(manifest, readings, with).forEach(again -> note(notes, manifest, again));
            DossierVersions.of(manifest, readings, with)
                    .versions()
                    .earlier()
                    .forEach(earlier -> notes.put(earlier.document(), reason(earlier.reason())));
        });
        return notes;
    }

    private static void note(Map<HeldDocument, String> notes, Manifest manifest, SamePage again) {
        String first = name(manifest, again.first());
        manifest.documents().stream()
                .filter(held -> held.hash().equals(again.again()))
                .reduce((one, later) -> later)
                .ifPresent(held ->
                        notes.put(held, again.exactly() ? "计入；与“" + first + "”是同一文件" : "计入；与“" + first + "”是同一页"));
    }

    private static String name(Manifest manifest, ContentHash hash) {
        return manifest.documents().stream()
                .filter(held -> held.hash().equals(hash))
                .map(HeldDocument::named)
                .findFirst()
                .orElse("");
    }

    private static String reason(Versions.Reason reason) {
        return switch (reason) {
            case REPLACED -> "以前的版本，已被后来的替换";
            case TOO_LATE -> "截止后寄来，以截止前的为准";
        };
    }

    private void row(Html html, Manifest manifest, HeldDocument held, String note) {
        html.raw("<tr>")
                .element("td", held.named())
                .element("td", manifest.receivedAt(held).map(this::moment).orElse("—"))
                .element("td", note)
                .raw("<td><form method=\"post\" action=\"/dossiers/")
                .text(Html.urlPart(manifest.key().dossier().value()))
                .raw("/moves?campaign=")
                .text(manifest.key().campaign())
                .raw("\"><input type=\"hidden\" name=\"document\" value=\"")
                .text(held.piece())
                .raw("\"><input type=\"hidden\" name=\"version\" value=\"")
                .text(manifest.version())
                .raw("\">");
        askedName.ifPresent(html::reviewer);
        html.raw("<input name=\"to\" required maxlength=\"60\" aria-label=\"移到的编号\" placeholder=\"编号，或“"
                        + MoveDesk.OF_ITS_OWN + "”\"> <button>移动</button></form>")
                .raw("</tr>");
    }

    private String told(Move move) {
        return "%s %s将“%s”从%s移到%s"
                .formatted(moment(move.at()), move.by(), move.document().named(), move.from(), move.to());
    }

    private String moment(Instant at) {
        return Html.moment(at, campaign);
    }
}
