/** What a file is, by Apache Tika, from its bytes. */
@NullMarked
package org.yinjian.adapters.tika;

import org.jspecify.annotations.NullMarked;
