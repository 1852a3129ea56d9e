package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yinjian.adapters.campaign.MarkedYaml.BrokenYaml;
import tools.jackson.databind.JsonNode;

/** The files that one campaign was made from; remembers each of them for the campaign's version. */
final class CampaignSources {
    private final CampaignFolder folder;
    private final TreeMap<String, byte[]> used = new TreeMap<>();

    CampaignSources(CampaignFolder folder) {
        this.folder = folder;
    }

    /** The text of a file, UTF-8; empty when there is none of this name. */
    Optional<String> text(String name) throws IOException {
        Optional<byte[]> bytes = folder.read(name);
        bytes.ifPresent(content -> used.put(name, content));
        return bytes.map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** A YAML file over those that it includes. An included file includes no further ones. */
    MarkedYaml yaml(String name) throws IOException, BrokenYaml {
        String text = text(name).orElseThrow(() -> new BrokenYaml(new CampaignProblem(name, 0, "", "no such file")));
        MarkedYaml yaml = MarkedYaml.parse(name, text);
        JsonNode include = yaml.toJson().path("include");
        for (int i = 0; i < include.size(); i++) {
            String other = include.get(i).asString("");
            List<String> key = List.of("include", String.valueOf(i));
            MarkedYaml own = yaml;
            String included = text(other).orElseThrow(() -> new BrokenYaml(own.problem(key, "no such file: " + other)));
            yaml = yaml.over(MarkedYaml.parse(other, included));
        }
        return yaml;
    }

    /** SHA-256 over the names and bytes of all files used, in the order of their names: any change is a new version. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            used.forEach((name, bytes) -> {
                byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(8)
                        .putInt(utf8.length)
                        .putInt(bytes.length)
                        .flip());
                digest.update(utf8);
                digest.update(bytes);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
