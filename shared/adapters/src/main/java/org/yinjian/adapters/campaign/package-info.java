/** Campaign files: YAML with a JSON schema, and the lists beside them. */
@NullMarked
package org.yinjian.adapters.campaign;

import org.jspecify.annotations.NullMarked;
