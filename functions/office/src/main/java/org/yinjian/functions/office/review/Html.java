package org.yinjian.functions.office.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;

/** Writes HTML; everything that is not a tag of this program is escaped. */
final class Html {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    /** Markup of this program's own; never anything that came from outside. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(Object value) {
        out.append(escape(String.valueOf(value)));
        return this;
    }

    /** An element with text in it. */
    Html element(String name, Object value) {
        return raw("<" + name + ">").text(value).raw("</" + name + ">");
    }

    /** A button of a form, that sends what it stands for. */
    Html button(String act, String shown) {
        return raw("<button name=\"act\" value=\"")
                .text(act)
                .raw("\">")
                .text(shown)
                .raw("</button> ");
    }

    /** A link to a dossier's page, by its number. */
    Html dossier(String campaign, DossierId dossier) {
        return raw("<a href=\"")
                .text(address(campaign, dossier))
                .raw("\">")
                .text(dossier)
                .raw("</a>");
    }

    /** Where a dossier's page is. */
    static String address(String campaign, DossierId dossier) {
        return "/dossiers/" + urlPart(dossier.value()) + "/page?campaign=" + campaign;
    }

    /** The field in which a reviewer who did not log in writes the name. */
    Html reviewer(String name) {
        return raw("<input name=\"reviewer\" required maxlength=\"60\" aria-label=\"审核人\" placeholder=\"审核人\" value=\"")
                .text(name)
                .raw("\"> ");
    }

    /** A moment as the campaign's clock shows it, to the minute. */
    static String moment(Instant at, Campaign campaign) {
        return at.atZone(campaign.schedule().zone()).format(MOMENT);
    }

    /** A picture cut out of a page, if the path is one of those. */
    void evidence(String campaign, String crop) {
        if (crop.startsWith("evidence/")) {
            raw("<img alt=\"原件局部\" src=\"/")
                    .text(crop)
                    .raw("?campaign=")
                    .text(campaign)
                    .raw("\">");
        }
    }

    /** Text as a part of an address. */
    static String urlPart(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Html page(String title) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .text(title)
                .raw("</title><link rel=\"stylesheet\" href=\"/desk.css\"></head><body><main>")
                .element("h1", title);
    }

    String end() {
        return out.append("</main></body></html>\n").toString();
    }

    /** For text and for attributes in double quotes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
