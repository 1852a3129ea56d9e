/** The cloud on one machine: the same template, the same functions, other engines behind the same calls. */
@NullMarked
package org.yinjian.local;

import org.jspecify.annotations.NullMarked;
