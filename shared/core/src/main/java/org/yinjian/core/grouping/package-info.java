/** Which dossier the pieces of a correspondence belong to, and which versions of a document count; pure. */
@NullMarked
package org.yinjian.core.grouping;

import org.jspecify.annotations.NullMarked;
