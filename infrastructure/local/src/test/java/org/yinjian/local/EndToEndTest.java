package org.yinjian.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yinjian.adapters.aws.AwsClients;
import org.yinjian.adapters.aws.DynamoDossierStore;
import org.yinjian.adapters.aws.DynamoReviewStore;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.reading.ReadDocument;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.review.Standing;
import org.yinjian.functions.office.receive.DossierFile;
import org.yinjian.local.demo.Demo;
import org.yinjian.testkit.file.Mail;
import org.yinjian.testkit.file.NamedFile;

/** From the bucket and the mailbox to the queue, the record and the answer, over the real engines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndTest {
    private static final String CAMPAIGN = "zuimei-2021-national";
    private static final String OFFICE = "office@association.example";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clock clock = Clock.fixed(Instant.parse("2021-12-08T01:00:00Z"), ZoneOffset.UTC);
    private final LocalCloud cloud = started();

    private LocalCloud started() {
        // Pages are not read here: what is proved is the way of a dossier, and the demo test reads pages.
        Handlers handlers = new Handlers(
                payload -> {
                    if (new String(payload.bytes(), StandardCharsets.UTF_8).contains("poison")) {
                        throw new IllegalStateException("an engine that dies of this document");
                    }
                    return new ReadDocument(
                            new Reading(
                                    payload.hash(),
                                    payload.mediaType(),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.of(DocumentProblem.UNSUPPORTED)),
                            List.of());
                },
                clock,
                Handlers.numbered(),
                event -> {});
        try {
            return LocalCloud.start(
                    LocalCloud.template(),
                    Map.of("MailFrom", OFFICE, "ReportTo", "report@association.example"),
                    handlers,
                    clock,
                    event -> {});
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void isUp() {
        assertTrue(cloud.deskUrl().startsWith("http://127.0.0.1:"));
    }

    @AfterAll
    void stop() {
        cloud.close();
    }

    private DynamoReviewStore reviews() {
        return new DynamoReviewStore(
                new AwsClients(cloud.environment()).tables(),
                cloud.environment().getOrDefault("DOSSIERS_TABLE", ""));
    }

    private Optional<Manifest> manifest(DossierKey key) {
        return new DynamoDossierStore(
                        new AwsClients(cloud.environment()).tables(),
                        cloud.environment().getOrDefault("DOSSIERS_TABLE", ""))
                .find(key);
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "in vain: " + what);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static DossierKey key(String dossier) {
        return new DossierKey(CAMPAIGN, new DossierId(dossier));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anUploadIsQueuedAndTheSameFileAgainChangesNothing() {
        String object = "uploads/" + CAMPAIGN + "/E1/报名 表+1.pdf";
        cloud.put(object, bytes("one"));
        cloud.put("uploads/" + CAMPAIGN + "/E1/_closed", bytes("1"));
        await(
                "the dossier's place in the queue",
                () -> manifest(key("E1")).filter(Manifest::whole).isPresent()
                        && reviews().standing(key("E1")).isPresent());
        assertEquals(
                "报名 表+1.pdf",
                manifest(key("E1")).orElseThrow().documents().getFirst().file());
        cloud.put(object, bytes("one"));
        await(
                "the second arrival",
                () -> manifest(key("E1")).orElseThrow().sources().size() == 1);
        assertEquals(1, manifest(key("E1")).orElseThrow().documents().size());
    }

    @Test
    void aMailIsAnsweredInItsThreadOnce() {
        byte[] mail = new Mail(
                        "报名材料",
                        "张三",
                        "unit@school.example",
                        "请查收",
                        List.of(new NamedFile("报名表.pdf", bytes("%PDF-1.4 broken"))))
                .bytes();
        cloud.mail().send(mail, OFFICE);
        await("the answer", () -> !cloud.mail().mailbox("unit@school.example").isEmpty());
        String answer = new String(cloud.mail().mailbox("unit@school.example").getFirst(), StandardCharsets.UTF_8);
        assertTrue(answer.contains("Auto-Submitted: auto-replied"), answer);
        assertTrue(answer.contains("From: " + OFFICE), answer);
        int before = cloud.mail().mailbox("unit@school.example").size();
        cloud.put("mail/again", mail);
        await(
                "the desk",
                () -> reviews().queue(CAMPAIGN).stream()
                        .map(Standing::key)
                        .anyMatch(key -> key.dossier().value().startsWith("M-")));
        assertTrue(cloud.mail().mailbox("unit@school.example").size() <= before + 2);
    }

    @Test
    void aDocumentThatCannotBeReadIsAFailureAndItsDossierGoesToAPerson() {
        cloud.put("uploads/" + CAMPAIGN + "/E2/证书.bin", bytes("%PDF-1.4 poison"));
        await(
                "the failure",
                () -> reviews().failures(CAMPAIGN).stream()
                        .anyMatch(failure -> failure.step().equals("read")));
        await("the dossier", () -> reviews().standing(key("E2")).isPresent());
    }

    @Test
    void aDecisionAtTheDeskReachesTheUnitByMailOnce() throws Exception {
        new DossierFile(new DynamoDossierStore(
                        new AwsClients(cloud.environment()).tables(),
                        cloud.environment().getOrDefault("DOSSIERS_TABLE", "")))
                .contact(key("E3"), Contact.of("e3@school.example"));
        cloud.put("uploads/" + CAMPAIGN + "/E3/报名表.pdf", bytes("three"));
        cloud.put("uploads/" + CAMPAIGN + "/E3/_closed", bytes("1"));
        await("the receipt", () -> subjects("e3@school.example").contains("【收到回执】"));
        String page = ask("dossiers/E3/page", "").body();
        String form = "act=refuse&reviewer=%E7%8E%8B&reason=" + URLEncoder.encode("不在征集范围", StandardCharsets.UTF_8)
                + "&version=" + hidden(page, "version") + "&documents=" + hidden(page, "documents");
        assertEquals(303, ask("dossiers/E3/decisions", form).statusCode());
        assertEquals(409, ask("dossiers/E3/decisions", form).statusCode(), "the same page again");
        await("the refusal", () -> subjects("e3@school.example").contains("【审核结果】"));
        cloud.fire("Letters");
        assertEquals("王", reviews().decisions(key("E3")).log().getFirst().by());
        assertEquals(
                1,
                subjects("e3@school.example").stream().filter("【审核结果】"::equals).count());
    }

    @Test
    void theDeskHereIsAskedByThisMachinesNamesOnly() throws Exception {
        URI desk = URI.create(cloud.deskUrl());
        try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
            socket.getOutputStream()
                    .write(bytes("GET /queue HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        }
    }

    private HttpResponse<String> ask(String path, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud.deskUrl() + path));
        if (!form.isEmpty()) {
            request.header("Sec-Fetch-Site", "same-origin").POST(HttpRequest.BodyPublishers.ofString(form));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String hidden(String page, String name) {
        String before = "name=\"" + name + "\" value=\"";
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf('"', start));
    }

    private List<String> subjects(String mailbox) {
        return cloud.mail().mailbox(mailbox).stream()
                .map(EndToEndTest::subject)
                .map(subject -> subject.substring(0, subject.indexOf('】') + 1))
                .toList();
    }

    private static String subject(byte[] mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)).getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDailyReportIsSentOnceADay() {
        cloud.fire("Daily");
        cloud.fire("Daily");
        assertEquals(1, cloud.mail().mailbox("report@association.example").size());
    }

    @Test
    void theDemoEndsWithEverySampleInItsPlace() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exit = Demo.run(
                new Demo.Options(true, Duration.ofMinutes(5), new PrintStream(printed, true, StandardCharsets.UTF_8)));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit, text);
        assertFalse(text.contains("! "), text);
    }
}
