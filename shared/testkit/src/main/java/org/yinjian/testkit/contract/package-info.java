/** What every implementation of a port must do, as tests that the fakes and the real ones both pass. */
@NullMarked
package org.yinjian.testkit.contract;

import org.jspecify.annotations.NullMarked;
