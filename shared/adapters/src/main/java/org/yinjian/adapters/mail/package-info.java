/** Composes and sends mails, visits mailboxes, and reads the heads of received mails, with Jakarta Mail (Angus). */
@NullMarked
package org.yinjian.adapters.mail;

import org.jspecify.annotations.NullMarked;
