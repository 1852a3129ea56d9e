package org.yinjian.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yinjian.core.assessment.AssessedDocument;
import org.yinjian.core.assessment.FindingCode;
import org.yinjian.core.assessment.Given;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.form.FieldStatus;
import org.yinjian.core.seal.SealDefect;

class CorrectionNoticeTest {
    private static final Optional<Instant> TWO_DAYS_BEFORE = Optional.of(Instant.parse("2021-12-08T01:00:00Z"));

    private final CorrectionNotice notice = new CorrectionNotice(Given.campaign());

    @Test
    void a_dossier_that_only_a_person_must_decide_on_gets_no_letter() {
        assertTrue(notice.about(
                        Given.completeDossier()
                                .field("age", FieldStatus.UNSURE, "35")
                                .assessed(),
                        TWO_DAYS_BEFORE)
                .isEmpty());
    }

    @Test
    void a_letter_tells_what_why_what_to_send_how_and_until_when() {
        String body = letter(Given.completeDossier().seal(SealDefect.NO_SEAL).blank("phone"), TWO_DAYS_BEFORE);
        for (String expected : List.of(
                "某某大学后勤处、张三丰：",
                "编号D1",
                "有2处需要补正",
                "一、“联系电话”一栏没有填写",
                "二、报名表上没有公章",
                "依据：某协〔2021〕1号 一：“NO_SEAL”",
                "请提交：重新盖章后的报名表",
                "见：文件“form”第1页",
                "报送方式：请回复本邮件。",
                "截止时间：2021年12月10日 23:59:59",
                "还有2天",
                "测试工作组",
                "2021年12月8日")) {
            assertTrue(body.contains(expected), () -> "no " + expected + " in\n" + body);
        }
    }

    @Test
    void after_the_deadline_the_letter_says_so() {
        String body =
                letter(Given.completeDossier().blank("phone"), Optional.of(Instant.parse("2021-12-10T16:00:00Z")));
        assertTrue(body.contains("现已截止"), body);
    }

    @Test
    void on_the_last_day_the_letter_says_so() {
        String body =
                letter(Given.completeDossier().blank("phone"), Optional.of(Instant.parse("2021-12-10T15:59:59Z")));
        assertTrue(body.contains("今天截止"), body);
    }

    @Test
    void a_file_that_could_not_be_opened_is_asked_for_once() {
        String body = letter(
                Given.completeDossier()
                        .withoutCertificates()
                        .certificate("张三丰", "先进个人", "某某大学", "2019-05-01")
                        .broken("证书2.jpg", "image/jpeg", DocumentProblem.TRUNCATED),
                TWO_DAYS_BEFORE);
        assertTrue(body.contains("有1处需要补正"), body);
    }

    @Property
    void whatever_a_form_says_stays_on_its_line(@ForAll String name) {
        Given dossier =
                Given.completeDossier().field("name", FieldStatus.UNSURE, name).blank("phone");
        Letter letter = notice.about(dossier.assessed(), TWO_DAYS_BEFORE).orElseThrow();
        assertFalse(letter.subject().chars().anyMatch(Character::isISOControl));
        Letter plain = notice.about(
                        Given.completeDossier()
                                .field("name", FieldStatus.UNSURE, "张三")
                                .blank("phone")
                                .assessed(),
                        TWO_DAYS_BEFORE)
                .orElseThrow();
        assertEquals(
                plain.body().lines().filter(line -> line.startsWith("　　依据")).count() > 0,
                letter.body().lines().filter(line -> line.startsWith("　　依据")).count() > 0);
        assertFalse(letter.body().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    @Test
    void every_finding_says_what_to_send() {
        Arrays.stream(FindingCode.values())
                .forEach(code -> assertTrue(WhatToSend.forFinding(code).endsWith("。")));
    }

    @Test
    void a_receipt_names_every_file_and_the_deadline() {
        Letter receipt = new Receipt(Given.campaign())
                .of(
                        new DossierId("D7"),
                        List.of(
                                sent("报名表.pdf", DocumentKind.REGISTRATION_FORM, Optional.empty()),
                                sent("证书\n1.jpg", DocumentKind.UNREADABLE, Optional.of(DocumentProblem.ENCRYPTED))),
                        Instant.parse("2021-11-01T01:00:00Z"));
        assertTrue(receipt.subject().contains("D7"));
        assertTrue(receipt.body().contains("2021年11月1日 09:00收到"), receipt.body());
        assertTrue(receipt.body().contains("　　报名表.pdf（报名表）\n　　证书 1.jpg（已加密）\n"), receipt.body());
        assertTrue(receipt.body().contains("2021年12月10日 23:59:59"));
    }

    @Test
    void the_page_says_what_the_text_says_and_what_others_wrote_is_never_markup() {
        Letter letter = notice.about(
                        Given.completeDossier()
                                .field("name", FieldStatus.UNSURE, "<img src=x onerror=alert(1)>")
                                .blank("phone")
                                .assessed(),
                        TWO_DAYS_BEFORE)
                .orElseThrow();
        assertFalse(letter.html().contains("<img"), letter.html());
        String text = letter.html()
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertEquals(words(letter.body()), words(text));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    private static AssessedDocument sent(String file, DocumentKind kind, Optional<DocumentProblem> problem) {
        return new AssessedDocument(
                ContentHash.of(file.getBytes(StandardCharsets.UTF_8)),
                file,
                Optional.empty(),
                "application/pdf",
                kind,
                List.of(),
                List.of(),
                Optional.empty(),
                problem);
    }

    private String letter(Given dossier, Optional<Instant> at) {
        return notice.about(dossier.assessed(), at).orElseThrow().body();
    }
}
