package org.yinjian.core.dossier;

/** Makes identifiers that nobody can guess: 26 characters of {@code 0-9a-z}. */
@FunctionalInterface
public interface IdSource {
    String next();
}
