package org.yinjian.functions.office.review;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What API Gateway knows of whoever sent a request. */
final class Caller {
    /** In this order: the first that the issuer puts into its tokens names the reviewer. */
    private static final List<String> NAMES = List.of("email", "preferred_username", "username", "sub");

    private Caller() {}

    /** The reviewer's name as the token says it; the authoriser has checked the token. */
    static Optional<String> login(APIGatewayV2HTTPEvent event) {
        Map<String, String> claims = Optional.ofNullable(event.getRequestContext())
                .map(RequestContext::getAuthorizer)
                .map(Authorizer::getJwt)
                .map(Authorizer.JWT::getClaims)
                .orElse(Map.of());
        return NAMES.stream()
                .flatMap(name -> Optional.ofNullable(claims.get(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /**
     * Whether a page of the desk sent it, by what browsers say and pages cannot change: {@code Sec-Fetch-Site}, or the
     * {@code Origin} against the host that was asked.
     */
    static boolean sameOrigin(APIGatewayV2HTTPEvent event) {
        Map<String, String> headers = Optional.ofNullable(event.getHeaders()).orElse(Map.of());
        Optional<String> site = Optional.ofNullable(headers.get("sec-fetch-site"));
        if (site.isPresent()) {
            return site.get().equals("same-origin");
        }
        String host = headers.getOrDefault("host", "");
        String origin = headers.getOrDefault("origin", "");
        return !host.isEmpty() && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }
}
