package org.yinjian.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.yinjian.local.LocalCloud;
import org.yinjian.local.template.Trees;
import org.yinjian.testkit.file.NamedFile;

/** What a unit does: ask for upload links, put its files, close; or send a mail. And what a reviewer asks the desk. */
final class UnitClient {
    private final LocalCloud cloud;
    private final HttpClient http = HttpClient.newHttpClient();

    UnitClient(LocalCloud cloud) {
        this.cloud = cloud;
    }

    /** Uploads a dossier; returns its number. */
    String upload(String contact, List<NamedFile> files) throws IOException, InterruptedException {
        StringBuilder names = new StringBuilder();
        files.forEach(file -> names.append(names.isEmpty() ? "" : ",").append(quoted(file.name())));
        String wish = "{\"contact\":%s,\"files\":[%s]}".formatted(quoted(contact), names);
        Map<String, Object> links = Trees.json(send(HttpRequest.newBuilder(URI.create(cloud.deskUrl() + "uploads"))
                .POST(HttpRequest.BodyPublishers.ofString(wish))));
        List<Object> urls = Trees.list(links.get("files"));
        for (int i = 0; i < files.size(); i++) {
            put(Trees.text(urls.get(i), "url"), files.get(i).bytes());
        }
        put(
                Trees.text(links, "close"),
                Integer.toString(files.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Trees.text(links, "dossier");
    }

    /** Asks the desk for JSON. */
    Object ask(String path) throws IOException, InterruptedException {
        return Trees.parse(
                send(HttpRequest.newBuilder(URI.create(cloud.deskUrl() + path)).GET()));
    }

    private void put(String url, byte[] bytes) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("the local cloud answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
