/** The light functions: what they share, and how they are wired. */
@NullMarked
package org.yinjian.functions.office;

import org.jspecify.annotations.NullMarked;
