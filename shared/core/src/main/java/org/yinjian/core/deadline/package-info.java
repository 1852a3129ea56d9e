/** The deadline summary. */
@NullMarked
package org.yinjian.core.deadline;

import org.jspecify.annotations.NullMarked;
