/** The whole system shown on sample dossiers. */
@NullMarked
package org.yinjian.local.demo;

import org.jspecify.annotations.NullMarked;
