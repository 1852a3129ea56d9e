package org.yinjian.local.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.yinjian.local.template.Trees;

/** The one call of SES v2 that is used, {@code SendEmail} with a raw mail: hands the mail to the local mail server. */
public final class SesEndpoint implements AutoCloseable {
    private final HttpServer server;
    private final MailEngine mail;

    public SesEndpoint(int port, MailEngine mail) throws IOException {
        this.mail = mail;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/v2/email/outbound-emails", this::send);
        server.start();
    }

    private void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            // JSON is YAML; this module has a YAML parser and needs no second one.
            Map<String, Object> request =
                    Trees.json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] raw = Base64.getDecoder().decode(Trees.text(request, "Content", "Raw", "Data"));
            for (Object to : Trees.list(Trees.map(request.get("Destination")).get("ToAddresses"))) {
                mail.send(raw, to.toString());
            }
            byte[] answer = "{\"MessageId\":\"local\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
