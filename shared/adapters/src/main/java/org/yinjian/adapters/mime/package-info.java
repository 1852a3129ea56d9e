/** Mails by Apache James Mime4j. */
@NullMarked
package org.yinjian.adapters.mime;

import org.jspecify.annotations.NullMarked;
