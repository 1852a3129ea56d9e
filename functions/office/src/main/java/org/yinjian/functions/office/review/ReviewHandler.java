package org.yinjian.functions.office.review;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.yinjian.functions.office.Collaborators;
import org.yinjian.functions.office.Wiring;

/** The desk's HTTP API. */
public final class ReviewHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final Desk desk;

    public ReviewHandler() {
        this(Wiring.production());
    }

    public ReviewHandler(Collaborators with) {
        this.desk = new Desk(with);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        Answer answer = desk.answer(new Request(
                event.getRouteKey(),
                Optional.ofNullable(event.getPathParameters()).orElse(Map.of()),
                Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of()),
                body(event),
                Caller.login(event),
                Caller.sameOrigin(event)));
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.status())
                .withHeaders(answer.headers())
                .withBody(Base64.getEncoder().encodeToString(answer.body()))
                .withIsBase64Encoded(true)
                .build();
    }

    private static String body(APIGatewayV2HTTPEvent event) {
        String body = Optional.ofNullable(event.getBody()).orElse("");
        return event.getIsBase64Encoded()
                ? new String(Base64.getDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8)
                : body;
    }
}
