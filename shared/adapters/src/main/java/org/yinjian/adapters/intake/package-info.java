/** A received file into its payloads, and a payload into its pages. */
@NullMarked
package org.yinjian.adapters.intake;

import org.jspecify.annotations.NullMarked;
