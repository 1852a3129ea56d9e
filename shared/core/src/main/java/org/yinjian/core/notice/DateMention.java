package org.yinjian.core.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or a span of days that a sentence names.
 *
 * @param start where it begins in {@link NoticeSentence#plain()}
 * @param end behind its last character, a time of day included
 * @param from its first day; that of a day is the day
 * @param until its last day; that of a month is the month's last
 * @param time the time of day behind it, as written, such as 17:00
 * @param doubt why the day is not certain, in Chinese
 */
public record DateMention(
        int start, int end, LocalDate from, LocalDate until, Optional<String> time, Optional<String> doubt) {}
