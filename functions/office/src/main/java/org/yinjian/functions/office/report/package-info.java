/** The deadline summary, and the closing of quiet dossiers. */
@NullMarked
package org.yinjian.functions.office.report;

import org.jspecify.annotations.NullMarked;
