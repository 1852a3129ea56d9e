/** Sheets and pictures wrapped as people send them: PDF, docx, zip, mail. */
@NullMarked
package org.yinjian.testkit.file;

import org.jspecify.annotations.NullMarked;
