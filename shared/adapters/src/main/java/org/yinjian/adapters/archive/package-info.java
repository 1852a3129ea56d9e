/** Archives by Apache Commons Compress: zip and 7z. */
@NullMarked
package org.yinjian.adapters.archive;

import org.jspecify.annotations.NullMarked;
