package org.yinjian.core.dossier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes, written {@code sha256:} and 64 hex digits; the identity of a document. */
public record ContentHash(String value) implements Comparable<ContentHash> {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a content hash (sha256: and 64 hex digits): " + value);
        }
    }

    public static ContentHash of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ContentHash("sha256:" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The 64 hex digits alone, as used in object keys and file names. */
    public String hex() {
        return value.substring("sha256:".length());
    }

    @Override
    public int compareTo(ContentHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
