package org.yinjian.core.dossier;

/** Names one dossier within a campaign; 1 to 200 characters, no path separators or control characters. */
public record DossierId(String value) implements Comparable<DossierId> {
    public DossierId {
        boolean illegal = value.isBlank()
                || value.length() > 200
                || value.equals(".")
                || value.equals("..")
                || value.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
        if (illegal) {
            throw new IllegalArgumentException("not a dossier id (1 to 200 characters, no separators): " + value);
        }
    }

    @Override
    public int compareTo(DossierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
