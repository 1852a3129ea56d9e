/** RAR archives by junrar; see {@code docs/adr/0014}. */
@NullMarked
package org.yinjian.adapters.rar;

import org.jspecify.annotations.NullMarked;
