package org.yinjian.vision.text;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.yinjian.core.reading.Emissions;

/**
 * Tesseract 5 (LSTM, English) as the second reader of numbers and mail addresses; it knows no Chinese. One engine, one
 * line at a time: {@code recognize} waits its turn.
 */
public final class TesseractReader implements LineRecognizer, AutoCloseable {
    /** What numbers, mail addresses and codes are written with. */
    static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@._-+/()";
    /** Pixels; capitals of some 30 pixels are read best (Tesseract's documentation on image quality). */
    private static final int HEIGHT = 44;

    private static final int MARGIN = 12;
    private static final int MOST_WIDTH = 4000;
    private static final int DOTS_PER_INCH = 300;

    private final TessAPI api;
    private final TessBaseAPI engine;
    private boolean open = true;

    private TesseractReader(TessAPI api, TessBaseAPI engine) {
        this.api = api;
        this.engine = engine;
    }

    /** Starts an engine; empty on a machine for which no library is on the class path. */
    public static Optional<TesseractReader> open() {
        return TesseractNatives.load().map(TesseractReader::open);
    }

    private static TesseractReader open(TesseractNatives.Loaded loaded) {
        TessBaseAPI engine = loaded.api().TessBaseAPICreate();
        if (loaded.api().TessBaseAPIInit3(engine, loaded.data().toString(), "eng") != 0) {
            throw new IllegalStateException("Tesseract does not accept its data in " + loaded.data());
        }
        loaded.api().TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
        loaded.api().TessBaseAPISetVariable(engine, "tessedit_char_whitelist", ALPHABET);
        TesseractReader reader = new TesseractReader(loaded.api(), engine);
        // An engine that is still there when the process ends complains about it on the terminal.
        Runtime.getRuntime().addShutdownHook(new Thread(reader::close, "tesseract-close"));
        return reader;
    }

    /** Confidence is Tesseract's own, and there are no emissions; a closed reader reads nothing. */
    @Override
    public synchronized RecognizedLine recognize(Mat line) {
        if (!open) {
            return new RecognizedLine("", 0, Emissions.none());
        }
        try (Mat plain = plain(line)) {
            ByteBuffer pixels = ByteBuffer.allocateDirect(plain.rows() * plain.cols());
            pixels.put(plain.createBuffer()).flip();
            api.TessBaseAPISetImage(engine, pixels, plain.cols(), plain.rows(), 1, plain.cols());
            api.TessBaseAPISetSourceResolution(engine, DOTS_PER_INCH);
            Pointer read = api.TessBaseAPIGetUTF8Text(engine);
            String text = read == null ? "" : read.getString(0, StandardCharsets.UTF_8.name());
            if (read != null) {
                api.TessDeleteText(read);
            }
            double confidence = Math.clamp(api.TessBaseAPIMeanTextConf(engine) / 100.0, 0, 1);
            return new RecognizedLine(text.replaceAll("\\s", ""), confidence, Emissions.none());
        }
    }

    /** Grey, of the height that Tesseract reads best, with a margin of paper. */
    private static Mat plain(Mat line) {
        Mat grey = new Mat();
        int width = Math.clamp(Math.round((double) line.cols() * HEIGHT / line.rows()), 1, MOST_WIDTH);
        try (Size size = new Size(width, HEIGHT);
                Mat scaled = new Mat();
                Scalar paper = Scalar.all(255)) {
            opencv_imgproc.resize(line, scaled, size, 0, 0, opencv_imgproc.INTER_CUBIC);
            opencv_imgproc.cvtColor(scaled, grey, opencv_imgproc.COLOR_BGR2GRAY);
            opencv_core.normalize(grey, grey, 0, 255, opencv_core.NORM_MINMAX, -1, opencv_core.noArray());
            opencv_core.copyMakeBorder(grey, grey, MARGIN, MARGIN, MARGIN, MARGIN, opencv_core.BORDER_CONSTANT, paper);
        }
        return grey;
    }

    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            api.TessBaseAPIEnd(engine);
            api.TessBaseAPIDelete(engine);
        }
    }
}
