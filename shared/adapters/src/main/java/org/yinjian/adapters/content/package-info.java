/** What the readers of files share: limits, budgets, the parts of a container. */
@NullMarked
package org.yinjian.adapters.content;

import org.jspecify.annotations.NullMarked;
