package org.yinjian.testkit.sample;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.yinjian.core.dossier.DocumentKind;
import org.yinjian.testkit.file.Contents;

/**
 * What is sent beside the form.
 *
 * @param image its page
 * @param contents of it as a file of its own
 * @param extension of the file's name, without the dot
 * @param condition as the truth files name it
 * @param honour what it tells, where it is a certificate that can be read
 */
record Enclosure(
        BufferedImage image,
        Contents contents,
        String extension,
        DocumentKind kind,
        String condition,
        Optional<Honour> honour,
        CertificateDesign design) {}
