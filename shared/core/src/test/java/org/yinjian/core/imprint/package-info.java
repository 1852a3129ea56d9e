/** Tests. */
@org.jspecify.annotations.NullMarked
package org.yinjian.core.imprint;
