/** The answer to the unit. */
@NullMarked
package org.yinjian.functions.office.reply;

import org.jspecify.annotations.NullMarked;
