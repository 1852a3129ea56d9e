package org.yinjian.core.review;

import java.time.Instant;

/**
 * Something that was given up after several tries.
 *
 * @param campaign that it belongs to, or the default one where that is not known
 * @param id of the message that was given up
 * @param step which step gave it up: {@code receive}, {@code read}, {@code assess}, {@code reply}
 * @param subject what it was about: an object's key, a document's hash or a dossier's key
 */
public record Failure(String campaign, String id, String step, String subject, Instant at) {}
