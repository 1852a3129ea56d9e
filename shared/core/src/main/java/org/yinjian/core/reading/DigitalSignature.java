package org.yinjian.core.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * A digital signature in a file. It says who held a key, never that a seal was stamped.
 *
 * @param signer the name in the certificate, as the signer's file gives it; nobody vouched for it
 * @param signedAt when, by the signer's own clock
 * @param coversAll whether the whole file is signed; else something was added afterwards
 * @param page where it shows, from 1; an invisible one shows nowhere
 */
public record DigitalSignature(
        Optional<String> signer,
        Optional<Instant> signedAt,
        Integrity integrity,
        boolean coversAll,
        Optional<Integer> page) {
    /** Whether what was signed is what is there. */
    public enum Integrity {
        /** The signature belongs to these bytes and to the certificate that it names. */
        INTACT,
        /** It does not: the bytes were changed, or the signature is another's. */
        BROKEN,
        /** It is of a kind that could not be checked. */
        UNCHECKED
    }
}
