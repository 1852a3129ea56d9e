/** Tests. */
@org.jspecify.annotations.NullMarked
package org.yinjian.evaluation.imprint;
