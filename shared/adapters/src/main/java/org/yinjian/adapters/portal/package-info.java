/** Exports of the page on which applicants enter themselves; CSV and Excel are seen here and nowhere else. */
@NullMarked
package org.yinjian.adapters.portal;

import org.jspecify.annotations.NullMarked;
