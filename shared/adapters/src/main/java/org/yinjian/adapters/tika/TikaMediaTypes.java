package org.yinjian.adapters.tika;

import java.io.IOException;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the media type of bytes by Tika's signatures alone; a file's name is never asked. Safe for several threads. */
public final class TikaMediaTypes {
    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** Such as {@code image/jpeg}, without parameters; {@code application/octet-stream} when nothing fits. */
    public String of(byte[] bytes) {
        try (TikaInputStream input = TikaInputStream.get(bytes)) {
            return detector.detect(input, new Metadata()).getBaseType().toString();
        } catch (IOException | RuntimeException unreadable) {
            return "application/octet-stream";
        }
    }
}
