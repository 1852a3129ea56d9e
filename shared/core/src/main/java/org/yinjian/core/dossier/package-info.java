/** A dossier and the files in it: identifiers, kinds, problems. */
@NullMarked
package org.yinjian.core.dossier;

import org.jspecify.annotations.NullMarked;
