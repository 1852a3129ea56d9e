package org.yinjian.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.yinjian.local.template.Trees;

/** The template's HTTP API on the JDK's own server, with events and answers in API Gateway's format 2.0. */
final class Routes implements AutoCloseable {
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final HttpServer server;
    private final List<Route> routes = new ArrayList<>();

    Routes(int port) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
    }

    void start() {
        server.start();
    }

    void add(String method, String path, FunctionRuntime function) {
        routes.add(new Route(method, List.of(path.split("/")), method + " " + path, function));
    }

    int port() {
        return server.getAddress().getPort();
    }

    private record Route(String method, List<String> parts, String key, FunctionRuntime function) {
        /** The path's parameters, or nothing when the route does not fit. */
        Optional<Map<String, Object>> match(String requestMethod, String path) {
            List<String> given = List.of(path.split("/"));
            boolean greedy = !parts.isEmpty() && parts.getLast().endsWith("+}");
            boolean lengthFits = greedy ? given.size() >= parts.size() : given.size() == parts.size();
            if (!method.equals(requestMethod) || !lengthFits) {
                return Optional.empty();
            }
            Map<String, Object> parameters = new LinkedHashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (part.endsWith("+}")) {
                    String rest = String.join("/", given.subList(i, given.size()));
                    parameters.put(part.substring(1, part.length() - 2), decode(rest));
                } else if (part.startsWith("{")) {
                    parameters.put(part.substring(1, part.length() - 1), decode(given.get(i)));
                } else if (!part.equals(given.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(parameters);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            if (!ownName(exchange)) {
                exchange.sendResponseHeaders(421, -1);
                return;
            }
            for (Route route : routes) {
                Optional<Map<String, Object>> parameters = route.match(exchange.getRequestMethod(), path);
                if (parameters.isPresent()) {
                    answer(exchange, Trees.json(route.function().invoke(event(exchange, route, parameters.get()))));
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    /** Asked for by this machine's own name: a page from elsewhere that had its name point here is not let in. */
    private static boolean ownName(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .map(name -> name.replaceFirst(":\\d+$", ""))
                .orElse("");
        return OWN_NAMES.contains(host);
    }

    private static String event(HttpExchange exchange, Route route, Map<String, Object> parameters) throws IOException {
        Map<String, Object> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        String path = exchange.getRequestURI().getPath();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("version", "2.0");
        event.put("routeKey", route.key());
        event.put("rawPath", path);
        event.put(
                "rawQueryString",
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        event.put("headers", headers);
        event.put("queryStringParameters", query(exchange));
        event.put("pathParameters", parameters);
        event.put("requestContext", Map.of("http", Map.of("method", route.method(), "path", path)));
        event.put("body", new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8));
        event.put("isBase64Encoded", false);
        return EventJson.write(event);
    }

    private static Map<String, Object> query(HttpExchange exchange) {
        Map<String, Object> query = new LinkedHashMap<>();
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).ifPresent(raw -> {
            for (String pair : raw.split("&")) {
                String[] pieces = pair.split("=", 2);
                query.put(decode(pieces[0]), pieces.length > 1 ? decode(pieces[1]) : "");
            }
        });
        return query;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        Trees.map(answer.get("headers"))
                .forEach((name, value) -> exchange.getResponseHeaders().add(name, String.valueOf(value)));
        String text = Trees.text(answer, "body");
        byte[] body = Trees.text(answer, "isBase64Encoded").equals("true")
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(
                Integer.parseInt(Trees.text(answer, "statusCode")), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
