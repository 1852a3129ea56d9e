/** Composes and sends mails, and reads the heads of received ones, with Jakarta Mail. */
@NullMarked
package org.yinjian.adapters.mail;

import org.jspecify.annotations.NullMarked;
