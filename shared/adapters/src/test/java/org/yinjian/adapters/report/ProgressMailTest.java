package org.yinjian.adapters.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.campaign.CampaignFiles;
import org.yinjian.adapters.json.SampleRecords;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.deadline.Progress;
import org.yinjian.core.decision.Reviewed;
import org.yinjian.core.review.Letter;

class ProgressMailTest {
    private static final Progress PROGRESS = Progress.of(
            SampleRecords.campaign(),
            Instant.parse("2021-12-08T01:00:00Z"),
            SampleRecords.all().stream().map(Reviewed::undecided).toList(),
            0);

    @Test
    void the_page_and_the_text_tell_the_same_numbers() {
        Letter letter = new ProgressMail(SampleRecords.campaign(), PROGRESS).letter(false);
        for (String told : List.of("收到5份", "还有2天", "云岭省高校后勤管理协会", "关河省教育后勤协会", "候选人材料审核")) {
            assertTrue(letter.body().contains(told), letter.body());
            assertTrue(letter.html().contains(told), letter.html());
        }
        assertTrue(letter.subject().startsWith("【征集进度】"), letter.subject());
        assertTrue(new ProgressMail(SampleRecords.campaign(), PROGRESS)
                .letter(true)
                .subject()
                .startsWith("【征集截止】"));
    }

    @Test
    void the_page_loads_nothing_and_its_picture_is_described() {
        String html = new ProgressMail(SampleRecords.campaign(), PROGRESS)
                .letter(false)
                .html();
        assertFalse(html.contains("http"), html);
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("src=\"cid:" + ProgressMail.CHART + "\""), html);
        assertTrue(html.contains("alt=\"收到5份：齐全1份"), html);
    }

    @Test
    void the_picture_shows_the_parts_in_their_colours() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new ProgressChart(PROGRESS).png()));
        assertEquals(ProgressChart.WIDTH, image.getWidth());
        assertEquals(ProgressChart.HEIGHT, image.getHeight());
        assertEquals(0x2e7d4f, image.getRGB(5, 5) & 0xFFFFFF, "the complete ones stand first");
    }

    @Test
    void how_many_the_office_may_pass_on_is_told() {
        Campaign campaign = CampaignFiles.load("zuimei-2021-sichuan").orThrow();
        Progress none = Progress.of(campaign, Instant.parse("2021-11-01T01:00:00Z"), List.of(), 0);
        assertTrue(new ProgressMail(campaign, none).letter(false).body().contains("可向上推荐2名"));
    }

    @Test
    void a_campaign_without_any_dossier_has_a_picture_too() {
        Progress none = Progress.of(SampleRecords.campaign(), Instant.parse("2021-11-01T01:00:00Z"), List.of(), 0);
        assertTrue(new ProgressChart(none).png().length > 100);
        assertTrue(new ProgressChart(none).description().contains("每日收到：没有"));
    }
}
