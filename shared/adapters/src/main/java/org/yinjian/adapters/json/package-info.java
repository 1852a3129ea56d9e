/** JSON of records, readings and reports, by Jackson. */
@NullMarked
package org.yinjian.adapters.json;

import org.jspecify.annotations.NullMarked;
