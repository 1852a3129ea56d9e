/** A campaign as data: deadlines, forms, requirements, quotas, clauses. */
@NullMarked
package org.yinjian.core.campaign;

import org.jspecify.annotations.NullMarked;
