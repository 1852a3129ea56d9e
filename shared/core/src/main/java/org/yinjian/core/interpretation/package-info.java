/** From what was seen in a dossier's files to what they are and say, by a campaign's form. */
@NullMarked
package org.yinjian.core.interpretation;

import org.jspecify.annotations.NullMarked;
