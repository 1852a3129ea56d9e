package org.yinjian.vision.text;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.tess4j.TessAPI;

/**
 * Tesseract's native libraries and its data, laid from the class path into a folder of this process: Debian names its
 * Leptonica otherwise than Tess4J looks for it, so no system package is used.
 */
final class TesseractNatives {
    private static final String LIBRARIES = "/org/bytedeco/";
    /** File to write by resource; Tesseract finds Leptonica beside itself ({@code $ORIGIN}). */
    private static final Map<String, Map<String, String>> BY_PLATFORM = Map.of(
            "linux-x86_64", linux("linux-x86_64"),
            "linux-arm64", linux("linux-arm64"));

    private static final String LANGUAGE = "tessdata/eng.traineddata";

    private TesseractNatives() {}

    private static Map<String, String> linux(String platform) {
        return Map.of(
                "libleptonica.so.6", LIBRARIES + "leptonica/" + platform + "/libleptonica.so.6",
                "libtesseract.so", LIBRARIES + "tesseract/" + platform + "/libtesseract.so.5.5");
    }

    /** Tesseract's interface and the folder of its data; empty where there is no library for this machine. */
    static Optional<Loaded> load() {
        Map<String, String> libraries = BY_PLATFORM.getOrDefault(platform(), Map.of());
        try {
            Path folder = Files.createTempDirectory("yinjian-tesseract");
            folder.toFile().deleteOnExit(); // before its files: what is registered last goes first
            boolean whole = !libraries.isEmpty();
            for (Map.Entry<String, String> library : libraries.entrySet()) {
                whole &= lay(library.getValue(), folder.resolve(library.getKey()));
            }
            whole &= lay("/" + LANGUAGE, folder.resolve("eng.traineddata"));
            return whole ? Optional.of(open(folder)) : Optional.empty();
        } catch (IOException | UnsatisfiedLinkError missing) {
            return Optional.empty();
        }
    }

    private static Loaded open(Path folder) {
        NativeLibrary.addSearchPath("tesseract", folder.toString());
        return new Loaded(TessAPI.INSTANCE, folder);
    }

    private static boolean lay(String resource, Path file) throws IOException {
        try (InputStream in = TesseractNatives.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            Files.copy(in, file);
        }
        file.toFile().deleteOnExit();
        return true;
    }

    private static String platform() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
        return System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("linux")
                ? "linux-" + machine
                : "other";
    }

    /** @param data the folder that holds {@code eng.traineddata} */
    record Loaded(TessAPI api, Path data) {}
}
