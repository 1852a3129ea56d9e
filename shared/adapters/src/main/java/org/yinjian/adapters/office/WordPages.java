package org.yinjian.adapters.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.yinjian.adapters.content.IntakeLimits;
import org.yinjian.adapters.image.ImagePages;
import org.yinjian.core.dossier.DocumentProblem;
import org.yinjian.core.reading.RawPage;

/**
 * A Word file as one page of its text and tables, and a page of pixels for each picture in it that is shown as large as a
 * page. A file with nothing but such pictures gives these alone.
 */
public final class WordPages {
    private static final int MOST_INSERTED = 8;

    private final IntakeLimits limits;
    private final ImagePages images;

    public WordPages(IntakeLimits limits) {
        this.limits = limits;
        this.images = new ImagePages(limits);
    }

    public Optional<DocumentProblem> renderDocx(byte[] bytes, Consumer<RawPage> pages) {
        MarkupPage page = new MarkupPage();
        boolean onlyPictures;
        List<byte[]> scans;
        List<RawPage.Inserted> inserted;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxBody body = DocxBody.layOut(document.getDocument().getBody().getDomNode(), page);
            scans = scans(document, body.pictures());
            inserted = inserted(document, page.seals());
            onlyPictures = body.isOnlyPictures() && !scans.isEmpty();
        } catch (IOException | POIXMLException damaged) {
            return Optional.of(problemOf(damaged));
        }
        return hand(onlyPictures ? Optional.empty() : Optional.of(page.page(1, inserted)), scans, pages);
    }

    public Optional<DocumentProblem> renderDoc(byte[] bytes, Consumer<RawPage> pages) {
        MarkupPage page = new MarkupPage();
        List<byte[]> scans;
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            scans = DocBody.layOut(document, page);
        } catch (EncryptedDocumentException locked) {
            return Optional.of(DocumentProblem.ENCRYPTED);
        } catch (OldFileFormatException old) {
            return Optional.of(DocumentProblem.UNSUPPORTED);
        } catch (IOException damaged) {
            return Optional.of(DocumentProblem.TRUNCATED);
        }
        return hand(Optional.of(page.page(1)), scans, pages);
    }

    private Optional<DocumentProblem> hand(Optional<RawPage> markup, List<byte[]> scans, Consumer<RawPage> pages) {
        Numbered numbered = new Numbered(pages);
        markup.ifPresent(numbered);
        Optional<DocumentProblem> problem = Optional.empty();
        for (byte[] scan : scans) {
            if (numbered.given == limits.pages()) {
                return Optional.of(DocumentProblem.TOO_LARGE);
            }
            Optional<DocumentProblem> found = images.render(scan, "image/*", numbered);
            problem = problem.or(() -> found);
        }
        return problem;
    }

    private static List<byte[]> scans(XWPFDocument document, List<DocxPicture> pictures) {
        List<byte[]> scans = new ArrayList<>();
        for (DocxPicture picture : pictures) {
            XWPFPictureData data = picture.isPageSized() ? document.getPictureDataByID(picture.relation()) : null;
            if (data != null) {
                scans.add(data.getData());
            }
        }
        return scans;
    }

    /** Decoded within the limits of pictures; one that cannot be is no seal that anybody sees. */
    private List<RawPage.Inserted> inserted(XWPFDocument document, List<MarkupPage.PlacedPicture> pictures) {
        List<RawPage.Inserted> inserted = new ArrayList<>();
        for (MarkupPage.PlacedPicture placed : pictures.subList(0, Math.min(MOST_INSERTED, pictures.size()))) {
            XWPFPictureData data = document.getPictureDataByID(placed.picture().relation());
            if (data != null) {
                images.render(data.getData(), "image/*", page -> {
                    if (page instanceof RawPage.Pixels pixels) {
                        inserted.add(new RawPage.Inserted(
                                pixels.image(), placed.box(), placed.picture().widthMm()));
                    }
                });
            }
        }
        return inserted;
    }

    private static DocumentProblem problemOf(Exception damaged) {
        String message = String.valueOf(damaged.getMessage());
        return message.contains("Zip bomb") ? DocumentProblem.BOMB : DocumentProblem.TRUNCATED;
    }

    /** Numbers the pages of several sources through. */
    private static final class Numbered implements Consumer<RawPage> {
        private final Consumer<RawPage> pages;
        private int given;

        Numbered(Consumer<RawPage> pages) {
            this.pages = pages;
        }

        @Override
        public void accept(RawPage page) {
            int number = ++given;
            pages.accept(
                    switch (page) {
                        case RawPage.Pixels p ->
                            new RawPage.Pixels(number, p.image(), p.dpi(), p.textLayer(), p.overlays());
                        case RawPage.Markup m -> new RawPage.Markup(number, m.reading(), m.inserted());
                    });
        }
    }
}
