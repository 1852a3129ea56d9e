/** Reads a notice's text: what it asks for and until when, each with the sentence that says so and its place. */
@NullMarked
package org.yinjian.core.notice;

import org.jspecify.annotations.NullMarked;
