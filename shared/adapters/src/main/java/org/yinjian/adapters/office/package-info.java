/** Word, Excel, Outlook and plain text by Apache POI. */
@NullMarked
package org.yinjian.adapters.office;

import org.jspecify.annotations.NullMarked;
