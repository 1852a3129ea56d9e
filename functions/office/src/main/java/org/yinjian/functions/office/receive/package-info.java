/** What comes in becomes part of a dossier. */
@NullMarked
package org.yinjian.functions.office.receive;

import org.jspecify.annotations.NullMarked;
