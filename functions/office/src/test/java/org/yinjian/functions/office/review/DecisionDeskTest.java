package org.yinjian.functions.office.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinjian.adapters.json.ImprintsJson;
import org.yinjian.adapters.json.ReadingJson;
import org.yinjian.core.decision.Act;
import org.yinjian.core.decision.Decision;
import org.yinjian.core.dossier.ArchiveKeys;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.dossier.DossierKey;
import org.yinjian.core.dossier.Work;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.Reading;
import org.yinjian.core.reading.ReadingIndex;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.OfficeFixture;
import org.yinjian.functions.office.assess.DossierAssessment;
import org.yinjian.functions.office.receive.Reception;

/** A reviewer before the desk's pages, through the handler. */
class DecisionDeskTest {
    @SuppressWarnings("NullAway") // the handler asks its context for nothing
    private static final Context CONTEXT = nothing();

    private static final DossierKey D1 = OfficeFixture.key("D1");
    private static final Map<String, String> FROM_THE_DESK = Map.of("sec-fetch-site", "same-origin");

    private final OfficeFixture office = new OfficeFixture();
    private final Collaborators with = office.collaborators();
    private final ReviewHandler desk = new ReviewHandler(with);

    private static @Nullable Context nothing() {
        return null;
    }

    @BeforeEach
    void aJudgedDossier() {
        arrives("a.pdf");
        office.work.take();
    }

    private void arrives(String file) {
        String object = "uploads/" + OfficeFixture.CAMPAIGN + "/D1/" + file;
        new Reception(with).receive(office.arrive(object, "%PDF-1.4 " + file, "01"));
        office.dossiers.find(D1).orElseThrow().documents().forEach(held -> {
            Reading reading = new Reading(
                    held.hash(),
                    "application/pdf",
                    Optional.empty(),
                    List.of(),
                    Optional.of(DocumentProblem.TRUNCATED));
            office.archive.put(
                    ArchiveKeys.reading(held.hash()),
                    ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8),
                    "application/json");
            office.readings.note(held.hash(), new ReadingIndex.Standing.Read("engine/1"));
        });
        new DossierAssessment(with).assess(D1);
    }

    private APIGatewayV2HTTPResponse ask(
            ReviewHandler handler, String route, Map<String, String> headers, String login, String body) {
        RequestContext context = RequestContext.builder()
                .withAuthorizer(RequestContext.Authorizer.builder()
                        .withJwt(RequestContext.Authorizer.JWT
                                .builder()
                                .withClaims(login.isEmpty() ? Map.of() : Map.of("sub", "1", "email", login))
                                .build())
                        .build())
                .build();
        return handler.handleRequest(
                APIGatewayV2HTTPEvent.builder()
                        .withRouteKey(route)
                        .withPathParameters(Map.of("id", "D1"))
                        .withHeaders(headers)
                        .withRequestContext(context)
                        .withBody(body)
                        .build(),
                CONTEXT);
    }

    private String page() {
        return text(ask(desk, "GET /dossiers/{id}/page", Map.of(), "wang@association.example", ""));
    }

    private APIGatewayV2HTTPResponse press(String act, String reason) {
        return press(form(page(), Map.of("act", act, "reason", reason)));
    }

    private APIGatewayV2HTTPResponse press(String body) {
        return ask(desk, "POST /dossiers/{id}/decisions", FROM_THE_DESK, "wang@association.example", body);
    }

    private static String form(String page, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        for (String hidden : List.of("version", "documents")) {
            Matcher found = Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]*)\"")
                    .matcher(page);
            assertTrue(found.find(), page);
            fields.put(hidden, found.group(1));
        }
        return fields.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(APIGatewayV2HTTPResponse response) {
        return new String(Base64.getDecoder().decode(response.getBody()), StandardCharsets.UTF_8);
    }

    private List<Decision> log() {
        return office.reviews.decisions(D1).log();
    }

    @Test
    void aDecisionBearsTheNameOfTheTokenAndIsShownOnThePage() {
        APIGatewayV2HTTPResponse answer = press("refuse", "不在本次征集范围");
        assertEquals(303, answer.getStatusCode(), text(answer));
        assertEquals("wang@association.example", log().getFirst().by());
        assertEquals(OfficeFixture.NOW, log().getFirst().at());
        String page = page();
        assertTrue(page.contains("wang@association.example"), page);
        assertTrue(page.contains("不在本次征集范围"), page);
        assertTrue(page.contains("2021-12-08 09:00:00"), page);
        assertTrue(office.work.take().stream().anyMatch(Work.Reply.class::isInstance));
    }

    @Test
    void whatIsDecidedLeavesTheQueue() {
        String before = text(ask(desk, "GET /queue", Map.of(), "", ""));
        assertTrue(before.contains("\"D1\""), before);
        press("refuse", "不符合");
        String after = text(ask(desk, "GET /queue", Map.of(), "", ""));
        assertFalse(after.contains("\"D1\""), after);
        String page = text(ask(desk, "GET /", Map.of(), "", ""));
        assertTrue(page.contains("已决定1份"), page);
        press("reopen", "看错了");
        assertTrue(text(ask(desk, "GET /queue", Map.of(), "", "")).contains("\"D1\""));
    }

    @Test
    void whatCameAfterADecisionBringsTheDossierBack() {
        press("accept", "已核对原件");
        arrives("b.pdf");
        String queue = text(ask(desk, "GET /queue", Map.of(), "", ""));
        assertTrue(queue.contains("材料有变动"), queue);
    }

    @Test
    void whoSawAnOlderStateChangesNothing() {
        String early = page();
        press("refuse", "不符合");
        APIGatewayV2HTTPResponse late = press(form(early, Map.of("act", "accept", "reason", "齐全")));
        assertEquals(409, late.getStatusCode());
        assertEquals(1, log().size());
        String old = page();
        press("reopen", "");
        arrives("b.pdf");
        assertEquals(409, press(form(old, Map.of("act", "reopen"))).getStatusCode());
    }

    @Test
    void aPageFromElsewhereDecidesNothing() {
        String body = form(page(), Map.of("act", "refuse", "reason", "不符合"));
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("sec-fetch-site", "cross-site"),
                Map.of("sec-fetch-site", "same-site", "origin", "https://desk", "host", "desk"),
                Map.of("origin", "null", "host", "desk"),
                Map.of("origin", "https://elsewhere.example", "host", "desk"))) {
            assertEquals(
                    403,
                    ask(desk, "POST /dossiers/{id}/decisions", headers, "wang@association.example", body)
                            .getStatusCode());
        }
        assertTrue(log().isEmpty());
        Map<String, String> own = Map.of("origin", "https://desk", "host", "desk");
        assertEquals(
                303,
                ask(desk, "POST /dossiers/{id}/decisions", own, "wang@association.example", body)
                        .getStatusCode());
    }

    @Test
    void withoutALoginNobodyDecidesWhateverNameIsTyped() {
        String body = form(page(), Map.of("act", "accept", "reason", "可以", "reviewer", "王审核"));
        assertEquals(
                403,
                ask(desk, "POST /dossiers/{id}/decisions", FROM_THE_DESK, "", body)
                        .getStatusCode());
        ReviewHandler here = new ReviewHandler(office.collaborators(Map.of("DESK_LOGIN", "stated")));
        assertEquals(
                303,
                ask(here, "POST /dossiers/{id}/decisions", FROM_THE_DESK, "", body)
                        .getStatusCode());
        assertEquals("王审核", log().getFirst().by());
    }

    @Test
    void theKeyEnterDecidesNothing() {
        String page = page();
        Matcher first = Pattern.compile("<button[^>]*value=\"([^\"]*)\"").matcher(page);
        assertTrue(first.find());
        assertEquals(303, press(first.group(1), "").getStatusCode());
        assertTrue(log().isEmpty());
    }

    @Test
    void aDecisionThatLacksItsReasonIsNotTakenAndThePageSaysWhy() {
        APIGatewayV2HTTPResponse answer = press("refuse", " ");
        assertEquals(422, answer.getStatusCode());
        assertTrue(text(answer).contains("须写明理由"), text(answer));
        assertTrue(log().isEmpty());
    }

    @Test
    void aFindingIsRuledOnAndAFieldIsStated() {
        Matcher dismiss = Pattern.compile("value=\"dismiss:([0-9a-f]+)\"").matcher(page());
        assertTrue(dismiss.find(), page());
        String token = dismiss.group(1);
        assertEquals(
                303,
                press(form(page(), Map.of("act", "dismiss:" + token, "reason." + token, "已另行收到")))
                        .getStatusCode());
        assertTrue(log().getFirst().act() instanceof Act.RuleOn);
        assertEquals(
                303,
                press(form(page(), Map.of("act", "state:phone", "value.phone", "13800000000")))
                        .getStatusCode());
        assertEquals(
                new Act.StateField("phone", "13800000000", Optional.empty()),
                log().getLast().act());
        assertTrue(page().contains("定为“13800000000”"), page());
    }

    @Test
    void whatAReviewerTypesIsNeverMarkup() {
        press("refuse", "<script>alert(1)</script>");
        assertFalse(page().contains("<script>"), page());
        assertTrue(page().contains("&lt;script&gt;"), page());
    }

    @Test
    void buttonsThatNameNothingChangeNothing() {
        for (String act : List.of("", "dismiss:0000000000000000", "destroy")) {
            assertEquals(409, press(act, "").getStatusCode());
        }
        assertEquals(400, press("a=" + "x".repeat(200_000)).getStatusCode());
        assertTrue(log().isEmpty());
    }

    @Test
    void theRecordInTheArchiveStaysTheMachines() {
        String place = office.reviews.standing(D1).orElseThrow().record();
        ContentHash before = ContentHash.of(office.archive.get(place).orElseThrow());
        press("accept", "已核对");
        assertEquals(before, ContentHash.of(office.archive.get(place).orElseThrow()));
    }

    @Test
    void theSealOfAnAcceptedDossierIsRegistered() {
        KeptImprint seal = new KeptImprint(
                D1.dossier(),
                ContentHash.of(new byte[] {1}),
                1,
                new Box(600, 900, 330, 330),
                "某某大学",
                "某某大学",
                0.98,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
        office.archive.put(
                office.reviews.standing(D1).orElseThrow().imprints(),
                ImprintsJson.write(List.of(seal)).getBytes(StandardCharsets.UTF_8),
                "application/json");
        press("refuse", "不符合");
        assertEquals(List.of(), office.sealRegister.of("某某大学"));
        press("reopen", "");
        press("accept", "已核对原件");
        assertEquals(
                List.of(new RegisteredSeal("某某大学", seal, "wang@association.example", OfficeFixture.NOW)),
                office.sealRegister.of("某某大学"));
    }
}
