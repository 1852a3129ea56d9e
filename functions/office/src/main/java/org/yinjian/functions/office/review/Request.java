package org.yinjian.functions.office.review;

import java.util.Map;

/**
 * A request to the desk.
 *
 * @param route method and path as in the template, such as {@code GET /dossiers/{id}}
 * @param path the path's parameters
 */
record Request(String route, Map<String, String> path, Map<String, String> query, String body) {
    Request {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
    }
}
