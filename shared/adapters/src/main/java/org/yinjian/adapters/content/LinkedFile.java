package org.yinjian.adapters.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that a mail only links to. The link is never followed.
 *
 * @param name as the mail shows it
 * @param host where it lies
 * @param expires the last day on which it can be fetched, as the mail says
 */
public record LinkedFile(String name, String host, Optional<LocalDate> expires) {}
