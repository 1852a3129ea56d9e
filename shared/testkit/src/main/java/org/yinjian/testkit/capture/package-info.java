/** What scanners, telephones and copiers do to a sheet. */
@NullMarked
package org.yinjian.testkit.capture;

import org.jspecify.annotations.NullMarked;
