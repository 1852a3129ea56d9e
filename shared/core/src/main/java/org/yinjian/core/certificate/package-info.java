/** Holder, title, awarder and date of an honour certificate. */
@NullMarked
package org.yinjian.core.certificate;

import org.jspecify.annotations.NullMarked;
