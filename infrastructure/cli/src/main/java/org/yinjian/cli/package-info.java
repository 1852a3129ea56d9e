/** The command line: parses, calls one thing, prints. */
@NullMarked
package org.yinjian.cli;

import org.jspecify.annotations.NullMarked;
