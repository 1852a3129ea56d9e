package org.yinjian.adapters.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yinjian.adapters.content.FileNames;
import org.yinjian.adapters.content.LinkedFile;

/**
 * The files that a mail's text only links to (超大附件, 云附件, 网盘), by the places in {@code linked-files.txt}: those that
 * providers put into mails themselves. Another link is text.
 */
final class LinkedFiles {
    private static final int LONGEST = 500_000;
    private static final int MOST = 50;
    private static final int MOST_LOOKED_AT = 2000;
    private static final int AFTER = 600;
    private static final int LONGEST_TAG = 4000;
    private static final int LONGEST_NAME = 1000;
    private static final Pattern OPENING = Pattern.compile("<a\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhref\\s*=\\s*[\"']?(https?://[^\"'\\s>]{4,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("https?://[^\\s\"'<>（），。；]{4,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY =
            Pattern.compile("(?:20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)|(?:20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2})");
    private static final Pattern EXPIRES = Pattern.compile("(" + DAY + ")[^到过失（）()]{0,20}(?:到期|过期|失效)|"
            + "有效期[^0-9]{0,12}(" + DAY + ")|到期时间[^0-9]{0,12}(" + DAY + ")");
    /** Words of a button, which is no name. */
    private static final Pattern BUTTON = Pattern.compile("(?:点击|立即|直接|进入)?(?:下载|查看|打开|保存)(?:页面|文件|附件|链接)?");

    private static final String NAMELESS = "网盘文件";

    private final List<Place> places;

    LinkedFiles() {
        this.places = places();
    }

    private record Place(String host, String path) {}

    /** A link as it stands in the text. */
    private record Link(String address, String shown, String after) {}

    /** @param html whether the text is marked up */
    Collection<LinkedFile> in(String text, boolean html) {
        String some = text.substring(0, Math.min(text.length(), LONGEST));
        Map<String, LinkedFile> found = new LinkedHashMap<>();
        for (Link link : html ? anchors(some) : bare(some)) {
            place(link.address())
                    .ifPresent(host -> found.merge(
                            link.address(),
                            new LinkedFile(name(link.shown()), host, expires(link.after())),
                            LinkedFiles::better));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** By hand: a pattern over whole elements takes minutes for markup that is made to be slow. */
    private static List<Link> anchors(String html) {
        List<Link> links = new ArrayList<>();
        Matcher opening = OPENING.matcher(html);
        while (links.size() < MOST_LOOKED_AT && opening.find()) {
            int end = html.indexOf('>', opening.end(), Math.min(html.length(), opening.end() + LONGEST_TAG));
            if (end < 0) {
                continue;
            }
            Matcher address = ADDRESS.matcher(html.substring(opening.start(), end));
            if (address.find()) {
                String rest = html.substring(end + 1, Math.min(html.length(), end + 1 + LONGEST_NAME + AFTER));
                int closing = closing(rest);
                String shown = rest.substring(0, Math.min(closing, LONGEST_NAME));
                links.add(new Link(
                        address.group(1).replace("&amp;", "&"),
                        plain(shown),
                        plain(untilNext(rest.substring(closing)))));
            }
        }
        return links;
    }

    private static int closing(String rest) {
        int anchor = rest.toLowerCase(Locale.ROOT).indexOf("</a");
        return anchor < 0 ? 0 : anchor;
    }

    /** What stands behind a link, up to the next one, is said of it. */
    private static String untilNext(String rest) {
        Matcher next = OPENING.matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }

    private static List<Link> bare(String text) {
        List<Link> links = new ArrayList<>();
        Matcher link = BARE.matcher(text);
        while (links.size() < MOST && link.find()) {
            links.add(new Link(
                    link.group(), "", text.substring(link.end(), Math.min(text.length(), link.end() + AFTER))));
        }
        return links;
    }

    private Optional<String> place(String address) {
        try {
            URI uri = new URI(address.replaceAll("[^!-~]", "").replaceAll("[\\[\\]|\\\\^`{}]", ""));
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            return places.stream()
                    .filter(place -> place.host().equals(host) && path.startsWith(place.path()))
                    .map(Place::host)
                    .findFirst();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** One address stands twice, under its name and under a button. */
    private static LinkedFile better(LinkedFile one, LinkedFile other) {
        boolean named = one.name().equals(NAMELESS) && !other.name().equals(NAMELESS);
        return new LinkedFile(
                named ? other.name() : one.name(), one.host(), one.expires().or(other::expires));
    }

    private static String name(String shown) {
        boolean none = shown.isBlank() || BUTTON.matcher(shown).matches() || shown.startsWith("http");
        return none ? NAMELESS : FileNames.base(shown);
    }

    private static Optional<LocalDate> expires(String after) {
        Matcher matcher = EXPIRES.matcher(after);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, 3)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(LinkedFiles::day);
    }

    private static Optional<LocalDate> day(String written) {
        String[] numbers = written.split("[年月日-]");
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^<>]{0,2000}>?", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Place> places() {
        try (InputStream in = LinkedFiles.class.getResourceAsStream("/org/yinjian/adapters/mime/linked-files.txt")) {
            if (in == null) {
                throw new IllegalStateException("linked-files.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(words -> new Place(words[0], words[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
