package org.yinjian.functions.office.review;

import java.util.Map;
import java.util.Optional;

/**
 * A request to the desk.
 *
 * @param route method and path as in the template, such as {@code GET /dossiers/{id}}
 * @param path the path's parameters
 * @param login who the authoriser says is asking
 * @param sameOrigin whether a page of the desk itself sent it
 */
record Request(
        String route,
        Map<String, String> path,
        Map<String, String> query,
        String body,
        Optional<String> login,
        boolean sameOrigin) {
    Request {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }
}
