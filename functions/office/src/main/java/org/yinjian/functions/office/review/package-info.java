/** The review desk: the queue, the dossiers, the upload links. */
@NullMarked
package org.yinjian.functions.office.review;

import org.jspecify.annotations.NullMarked;
