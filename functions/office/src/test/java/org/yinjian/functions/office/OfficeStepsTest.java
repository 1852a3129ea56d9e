package org.yinjian.functions.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.adapters.json.WireJson;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.Arrival;
import org.yinjian.core.dossier.Contact;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.Manifest;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.functions.office.assess.AssessHandler;
import org.yinjian.functions.office.deadletter.DeadLetterHandler;
import org.yinjian.functions.office.receive.DossierFile;
import org.yinjian.functions.office.receive.Reception;
import org.yinjian.functions.office.reply.ReplyHandler;
import org.yinjian.functions.office.report.ReportHandler;
import org.yinjian.functions.office.review.ReviewHandler;

/** The handlers, from the message to what it changes. */
class OfficeStepsTest {
    @SuppressWarnings("NullAway") // no handler asks its context for anything
    private static final Context CONTEXT = nothing();

    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final WireJson json = new WireJson();

    private static @Nullable Context nothing() {
        return null;
    }

    private static SQSEvent event(String... bodies) {
        SQSEvent event = new SQSEvent();
        event.setRecords(java.util.Arrays.stream(bodies)
                .map(body -> {
                    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
                    message.setMessageId("m-"
                            + ContentHash.of(body.getBytes(StandardCharsets.UTF_8))
                                    .hex()
                                    .substring(0, 8));
                    message.setBody(body);
                    message.setEventSourceArn("arn:aws:sqs:r:0:queue");
                    return message;
                })
                .toList());
        return event;
    }

    private ContentHash received(String dossier) {
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/" + dossier + "/a.pdf";
        new Reception(with).receive(office.arrive(object, "%PDF-1.4 " + dossier, "01"));
        return office.dossiers
                .find(OfficeFixture.key(dossier))
                .orElseThrow()
                .documents()
                .getFirst()
                .hash();
    }

    private void read(ContentHash hash) {
        Reading reading = new Reading(
                hash, "application/pdf", Optional.empty(), List.of(), Optional.of(DocumentProblem.TRUNCATED));
        office.archive.put(
                ArchiveKeys.reading(hash),
                ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                "application/json");
        office.readings.note(hash, new ReadingIndex.Standing.Read("engine/1"));
    }

    private SQSBatchResponse assess(String dossier) {
        return new AssessHandler(with)
                .handleRequest(event(json.write(new Work.Assess(OfficeFixture.key(dossier)))), CONTEXT);
    }

    private APIGatewayV2HTTPResponse ask(String route, Map<String, String> path, String body) {
        return new ReviewHandler(with)
                .handleRequest(
                        APIGatewayV2HTTPEvent.builder()
                                .withRouteKey(route)
                                .withPathParameters(path)
                                .withBody(body)
                                .build(),
                        CONTEXT);
    }

    private static String text(APIGatewayV2HTTPResponse response) {
        return new String(Base64.getDecoder().decode(response.getBody()), StandardCharsets.UTF_8);
    }

    @Test
    void aDossierIsJudgedOnceItsLastReadingIsThere() {
        ContentHash hash = received("D1");
        assertTrue(assess("D1").getBatchItemFailures().isEmpty());
        assertTrue(office.reviews.standing(OfficeFixture.key("D1")).isEmpty());
        read(hash);
        assess("D1");
        assertTrue(office.reviews.standing(OfficeFixture.key("D1")).isPresent());
    }

    @Test
    void aMessageThatCannotBeUnderstoodComesAgainAndSpoilsNoOther() {
        read(received("D1"));
        String good = json.write(new Work.Assess(OfficeFixture.key("D1")));
        SQSBatchResponse response = new AssessHandler(with).handleRequest(event("{}", good), CONTEXT);
        assertEquals(1, response.getBatchItemFailures().size());
        assertTrue(office.reviews.standing(OfficeFixture.key("D1")).isPresent());
    }

    @Test
    void aClosedDossierIsAnsweredOnceHoweverOftenItIsAskedFor() {
        read(received("D1"));
        DossierFile file = new DossierFile(office.dossiers);
        file.contact(OfficeFixture.key("D1"), Contact.of("unit@school.example"));
        file.close(OfficeFixture.key("D1"), 1);
        office.work.take();
        assess("D1");
        String reply = json.write(office.work.take().stream()
                .filter(Work.Reply.class::isInstance)
                .findFirst()
                .orElseThrow());
        ReplyHandler handler = new ReplyHandler(with);
        handler.handleRequest(event(reply), CONTEXT);
        int once = office.mails.size();
        handler.handleRequest(event(reply), CONTEXT);
        assertTrue(once >= 1);
        assertEquals(once, office.mails.size());
        assertEquals("unit@school.example", office.mails.getFirst().to());
        assertTrue(office.mails.getFirst().subject().contains("D1"));
    }

    @Test
    void onlyADossierThatWasQuietForLongEnoughIsClosedByItself() {
        received("D1");
        Arrival arrival = office.arrive("uploads/" + OfficeFixture.CAMPAIGN + "/D2/a.pdf", "%PDF-1.4 D2", "01");
        new Reception(with)
                .receive(new Arrival(
                        arrival.object(),
                        arrival.tag(),
                        arrival.order(),
                        arrival.size(),
                        OfficeFixture.NOW.minus(Duration.ofHours(13))));
        new ReportHandler(with).handleRequest(Map.of("task", "close-quiet"), CONTEXT);
        assertFalse(whole("D1"));
        assertTrue(whole("D2"));
    }

    private boolean whole(String dossier) {
        return office.dossiers
                .find(OfficeFixture.key(dossier))
                .filter(Manifest::whole)
                .isPresent();
    }

    @Test
    void aDocumentThatWasGivenUpIsAFailureAndItsDossierGoesOn() {
        ContentHash hash = received("D1");
        office.work.take();
        new DeadLetterHandler(with)
                .handleRequest(event(json.write(new Work.Read(hash, "a.pdf", "application/pdf"))), CONTEXT);
        assertEquals(
                "read",
                office.reviews.failures(OfficeFixture.CAMPAIGN).getFirst().step());
        assertTrue(office.work.take().contains(new Work.Assess(OfficeFixture.key("D1"))));
        assess("D1");
        assertTrue(office.reviews.standing(OfficeFixture.key("D1")).isPresent());
    }

    @Test
    void thePagesEscapeWhatTheyShowAndAllowNoScript() {
        String name = "<script>alert(1)<&script>";
        read(received(name));
        assess(name);
        APIGatewayV2HTTPResponse page = ask("GET /", Map.of(), "");
        assertFalse(text(page).contains("<script>alert"), text(page));
        assertTrue(text(page).contains("&lt;script&gt;"), text(page));
        assertTrue(page.getHeaders().toString().contains("script-src 'none'"));
        assertEquals(200, ask("GET /dossiers/{id}/page", Map.of("id", name), "").getStatusCode());
    }

    @Test
    void uploadLinksLeadIntoANewDossierOnly() {
        APIGatewayV2HTTPResponse response =
                ask("POST /uploads", Map.of(), "{\"contact\":\"unit@school.example\",\"files\":[\"../../x/报名表.pdf\"]}");
        assertEquals(201, response.getStatusCode());
        assertTrue(
                text(response).contains("uploads/" + OfficeFixture.CAMPAIGN + "/U-0001/001/.._.._x_报名表.pdf"),
                text(response));
        assertEquals(400, ask("POST /uploads", Map.of(), "{\"files\":[]}").getStatusCode());
        assertEquals(400, ask("POST /uploads", Map.of(), "no json").getStatusCode());
    }

    @Test
    void evidenceOutsideItsPlaceIsNotServed() {
        office.archive.put("records/secret.png", new byte[] {1}, "image/png");
        assertEquals(
                404,
                ask("GET /evidence/{path+}", Map.of("path", "../../records/secret.png"), "")
                        .getStatusCode());
    }
}
