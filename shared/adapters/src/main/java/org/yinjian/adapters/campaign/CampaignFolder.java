package org.yinjian.adapters.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a campaign's files lie: among the resources that ship, or in a folder. */
sealed interface CampaignFolder {
    /** Files that several campaigns share are named with this before them. */
    String SHARED = "shared:";

    /** A file larger than this is no campaign file. */
    int MAX_BYTES = 4 << 20;

    Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");

    /**
     * The bytes of a file of this folder, or of one that ships for all campaigns ({@link #SHARED}); empty when there is
     * none of that name.
     */
    default Optional<byte[]> read(String name) throws IOException {
        if (name.startsWith(SHARED)) {
            return new Shipped("shared").read(name.substring(SHARED.length()));
        }
        return NAME.matcher(name).matches() ? open(name) : Optional.empty();
    }

    Optional<byte[]> open(String name) throws IOException;

    private static byte[] limited(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException(name + " is larger than " + MAX_BYTES + " bytes");
        }
        return bytes;
    }

    /** A campaign that ships with the program. */
    record Shipped(String id) implements CampaignFolder {
        @Override
        public Optional<byte[]> open(String name) throws IOException {
            try (InputStream in =
                    CampaignFolder.class.getResourceAsStream("/org/yinjian/campaigns/" + id + "/" + name)) {
                return in == null ? Optional.empty() : Optional.of(limited(in, name));
            }
        }
    }

    /** A campaign in a folder of its own. */
    record OnDisk(Path folder) implements CampaignFolder {
        @Override
        public Optional<byte[]> open(String name) throws IOException {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(limited(in, name));
            }
        }
    }
}
