package org.yinjian.adapters.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yinjian.adapters.json.SampleRecords;
import org.yinjian.core.assessment.Assessment;
import org.yinjian.core.assessment.EvidenceCrop;

class HtmlReportTest {
    private static final List<Assessment> RECORDS = SampleRecords.all();
    private static final String PAGE = page(RECORDS);

    @Test
    void what_a_form_says_never_becomes_markup() {
        assertFalse(PAGE.contains("<script"));
        assertTrue(PAGE.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"));
    }

    @Test
    void every_element_is_closed() {
        Document page = parsed(PAGE);
        assertEquals(RECORDS.size(), page.getElementsByTagName("article").getLength());
    }

    @Test
    void the_page_needs_no_network_and_no_script() {
        NodeList images = parsed(PAGE).getElementsByTagName("img");
        assertTrue(images.getLength() > 0);
        for (int i = 0; i < images.getLength(); i++) {
            String source = images.item(i).getAttributes().getNamedItem("src").getNodeValue();
            assertTrue(source.startsWith("./evidence/"), source);
        }
        assertFalse(PAGE.contains("https://"));
        assertTrue(PAGE.contains("default-src 'none'") || PAGE.contains("default-src &#39;none&#39;"));
    }

    @Test
    void every_picture_shown_is_one_that_the_records_name() {
        List<String> named = RECORDS.stream()
                .flatMap(record -> EvidenceCrop.namedBy(record).stream())
                .map(crop -> "./" + crop.path())
                .toList();
        Matcher sources = Pattern.compile("src=\"([^\"]+)\"").matcher(PAGE);
        while (sources.find()) {
            assertTrue(named.contains(sources.group(1)), sources.group(1));
        }
    }

    @Test
    void every_entry_of_the_queue_leads_to_its_dossier() {
        Matcher links = Pattern.compile("href=\"#(d\\d+)\"").matcher(PAGE);
        int found = 0;
        while (links.find()) {
            found++;
            assertTrue(PAGE.contains("id=\"" + links.group(1) + "\""));
        }
        assertEquals(RECORDS.size(), found);
    }

    @Test
    void every_finding_is_shown_with_the_words_of_its_clause() {
        RECORDS.stream().flatMap(record -> record.findings().stream()).forEach(finding -> {
            String quote =
                    new Html().text(finding.clause().orElseThrow().quote()).toString();
            assertTrue(PAGE.contains(quote), quote);
        });
    }

    @Test
    void a_page_without_dossiers_is_a_page() {
        assertEquals(0, parsed(page(List.of())).getElementsByTagName("article").getLength());
    }

    @Property(tries = 300)
    void any_text_stays_text(@ForAll String text, @ForAll String attribute) {
        Html html = new Html().open("p", "title", attribute).text(text).close("p");
        Document parsed = parsed("<!doctype html>\n" + html);
        assertEquals(0, parsed.getDocumentElement().getElementsByTagName("*").getLength());
        assertEquals(1, parsed.getDocumentElement().getAttributes().getLength());
    }

    private static Document parsed(String page) {
        try {
            String xml = page.replaceFirst("<!doctype html>\n", "");
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new AssertionError(broken.getMessage(), broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String page(List<Assessment> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReport(SampleRecords.campaign()).write(records, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
