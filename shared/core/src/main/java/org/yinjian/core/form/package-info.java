/** Values of a registration form, found by a campaign's labels in the cells of a page. */
@NullMarked
package org.yinjian.core.form;

import org.jspecify.annotations.NullMarked;
