package org.yinjian.core.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.yinjian.core.dossier.ContentHash;

/**
 * Something that was given up after several tries.
 *
 * @param campaign that it belongs to, or the default one where that is not known
 * @param id of the message that was given up
 * @param step which step gave it up: {@code poll}, {@code receive}, {@code read}, {@code assess},
 *     {@code import}, {@code reply}, {@code reply-limit}, {@code reply-refused}
 * @param subject what it was about: an object's key, a document's hash or a dossier's key
 */
public record Failure(String campaign, String id, String step, String subject, Instant at) {
    /** Whether it is the same one, told at whatever time. */
    boolean isOf(Failure other) {
        return campaign.equals(other.campaign) && id.equals(other.id) && subject.equals(other.subject);
    }

    /** Names it in a form of the desk, as it stands now: told again it has another one. */
    public String token() {
        byte[] all = String.join("\n", campaign, id, subject, at.toString()).getBytes(StandardCharsets.UTF_8);
        return ContentHash.of(all).hex();
    }
}
