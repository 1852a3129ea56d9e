package org.yinjian.core.imprint;

import java.util.List;

/** The seals that persons accepted, by owner, for all campaigns. */
public interface SealRegister {
    /** Registers a seal; one imprint (document, page and box) accepted again for its owner replaces itself. */
    void accept(RegisteredSeal seal);

    /** The seals of an owner, those accepted first coming first; names are compared without spaces and marks. */
    List<RegisteredSeal> of(String owner);

    /** Knows no seal. */
    static SealRegister empty() {
        return new SealRegister() {
            @Override
            public void accept(RegisteredSeal seal) {
                throw new UnsupportedOperationException("this register keeps nothing");
            }

            @Override
            public List<RegisteredSeal> of(String owner) {
                return List.of();
            }
        };
    }
}
