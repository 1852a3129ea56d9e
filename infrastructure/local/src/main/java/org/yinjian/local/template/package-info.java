/** Reads the template: its YAML, its intrinsic functions, its resources. */
@NullMarked
package org.yinjian.local.template;

import org.jspecify.annotations.NullMarked;
