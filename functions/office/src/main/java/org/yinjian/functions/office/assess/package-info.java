/** A dossier that is read whole is judged. */
@NullMarked
package org.yinjian.functions.office.assess;

import org.jspecify.annotations.NullMarked;
