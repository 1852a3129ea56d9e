/** Text, rules, seals and portraits drawn without any font of the system. */
@NullMarked
package org.yinjian.testkit.draw;

import org.jspecify.annotations.NullMarked;
