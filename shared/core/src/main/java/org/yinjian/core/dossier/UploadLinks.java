package org.yinjian.core.dossier;

import java.net.URI;
import java.time.Duration;

/** Lets a unit put one file into the inbox without an account. */
@FunctionalInterface
public interface UploadLinks {
    /**
     * An address to which one file may be sent by HTTP PUT.
     *
     * @param key where it will lie in the inbox
     * @param valid how long the address works, at most seven days
     */
    URI link(String key, Duration valid);
}
