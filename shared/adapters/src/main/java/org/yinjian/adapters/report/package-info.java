/** The page report.html: one file, opened from disk, with the evidence beside it. */
@NullMarked
package org.yinjian.adapters.report;

import org.jspecify.annotations.NullMarked;
