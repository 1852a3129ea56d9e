/** What was given up becomes visible. */
@NullMarked
package org.yinjian.functions.office.deadletter;

import org.jspecify.annotations.NullMarked;
