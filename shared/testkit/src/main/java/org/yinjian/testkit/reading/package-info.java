/** Builders of readings, so that a rule can be tested without an image or a model. */
@NullMarked
package org.yinjian.testkit.reading;

import org.jspecify.annotations.NullMarked;
