package org.yinjian.testkit.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yinjian.testkit.capture.Jpeg;

/** A scanner's PDF: each page one picture. */
public final class ScanPdf {
    private static final double QUALITY = 0.8;

    private ScanPdf() {}

    /** Pages in order, each as large as its picture at {@code dpi}. */
    public static byte[] of(List<BufferedImage> pages, int dpi) {
        try (PDDocument document = document(pages, dpi)) {
            return PdfBytes.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several PDFs one after the other in one: a pile put through the scanner. */
    public static byte[] pile(List<byte[]> parts) {
        try (PDDocument pile = new PDDocument()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] part : parts) {
                try (PDDocument one = Loader.loadPDF(part)) {
                    merger.appendDocument(pile, one);
                }
            }
            return PdfBytes.of(pile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages behind a password (40-bit RC4, because newer ciphers draw a random start). */
    public static byte[] locked(List<BufferedImage> pages, int dpi, String password) {
        try (PDDocument document = document(pages, dpi)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(password + "!", password, new AccessPermission());
            policy.setEncryptionKeyLength(40);
            document.protect(policy);
            return PdfBytes.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument document(List<BufferedImage> pages, int dpi) throws IOException {
        PDDocument document = new PDDocument();
        for (BufferedImage picture : pages) {
            float width = picture.getWidth() * 72f / dpi;
            float height = picture.getHeight() * 72f / dpi;
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PDImageXObject image = JPEGFactory.createFromByteArray(document, Jpeg.encode(picture, QUALITY, dpi));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, width, height);
            }
        }
        return document;
    }
}
