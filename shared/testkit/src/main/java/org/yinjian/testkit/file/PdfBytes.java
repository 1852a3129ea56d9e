package org.yinjian.testkit.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes PDF files that are the same each time: without a date, with a fixed identity. */
final class PdfBytes {
    private PdfBytes() {}

    static byte[] of(PDDocument document) throws IOException {
        COSArray identity = new COSArray();
        identity.add(new COSString("yinjian-sample-0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        identity.add(new COSString("yinjian-sample-0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        document.getDocument().setDocumentID(identity);
        document.setDocumentId(1L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
