/** Mails that lie in a mailbox become objects of the inbox. */
@NullMarked
package org.yinjian.functions.office.poll;

import org.jspecify.annotations.NullMarked;
