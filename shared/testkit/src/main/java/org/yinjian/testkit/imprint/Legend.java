package org.yinjian.testkit.imprint;

import java.util.Optional;

/**
 * What a seal says.
 *
 * @param arc the name over the top
 * @param inner a line under the star
 * @param owner the legal person whose seal it is; empty for what is no seal
 */
record Legend(String arc, Optional<String> inner, String owner) {
    static Legend none() {
        return new Legend("", Optional.empty(), "");
    }

    static Legend of(String owner, String department) {
        return new Legend(owner + department, Optional.empty(), owner);
    }

    Legend withInner(String line) {
        return new Legend(arc, Optional.of(line), owner);
    }

    /** The arc, then the line. */
    String text() {
        return arc + inner.orElse("");
    }
}
