package org.yinjian.core.dossier;

/** Where everything lies in the archive. */
public final class ArchiveKeys {
    private ArchiveKeys() {}

    public static String document(ContentHash hash) {
        return "documents/" + hash.hex();
    }

    public static String reading(ContentHash hash) {
        return "readings/" + hash.hex() + ".json";
    }

    /** The upright picture of a page, from 1. */
    public static String page(ContentHash hash, int page) {
        return "pages/" + hash.hex() + "/" + page + ".jpg";
    }

    /** A record, one for each state of a dossier that was judged. */
    public static String record(DossierKey key, String order) {
        return "records/" + key + "/" + order + ".json";
    }

    /**
     * The form's imprints in one state of a dossier's documents. It is known before the dossier is judged among others.
     *
     * @param state the order's part that tells of the documents alone
     */
    public static String imprints(DossierKey key, String state) {
        return "imprints/" + key + "/" + state + ".json";
    }

    /** A crop; the path is the one that the record names, such as {@code evidence/D0001/a.png}. */
    public static String evidence(String campaign, String path) {
        return "evidence/" + campaign + "/" + path.substring("evidence/".length());
    }

    public static String report(String campaign, String day, String file) {
        return "reports/" + campaign + "/" + day + "/" + file;
    }

    public static String failed(String name) {
        return "failed/" + name + ".json";
    }
}
