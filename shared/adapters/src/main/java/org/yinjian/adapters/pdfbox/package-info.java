/** PDF pages by Apache PDFBox. */
@NullMarked
package org.yinjian.adapters.pdfbox;

import org.jspecify.annotations.NullMarked;
