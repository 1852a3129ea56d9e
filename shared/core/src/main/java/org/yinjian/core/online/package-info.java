/** What applicants entered online, beside what they sent. */
@NullMarked
package org.yinjian.core.online;

import org.jspecify.annotations.NullMarked;
