package org.yinjian.core.assessment;

import java.util.List;
import java.util.Optional;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.DigitalSignature;
import org.yinjian.core.reading.Reading;

/** Tells of a file's digital signatures for what they are; they stand for no seal and change no outcome. */
public final class SignatureNotes {
    /** More than these of one file are not listed one by one. */
    private static final int MOST_TOLD = 20;

    private final Campaign campaign;

    public SignatureNotes(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param file its name as sent */
    public List<Finding> of(DossierId dossier, String file, Reading reading) {
        FindingWriter writer = new FindingWriter(campaign, dossier);
        return reading.signatures().stream()
                .limit(MOST_TOLD)
                .map(signature -> writer.aboutDocument(
                        FindingCode.DIGITAL_SIGNATURE,
                        Severity.NOTE,
                        reading.document(),
                        sentence(file, signature),
                        writer.at(reading.document(), signature.page(), Optional.empty())))
                .toList();
    }

    private static String sentence(String file, DigitalSignature signature) {
        String signer = signature.signer().map(name -> "证书上的签名人为“" + name + "”").orElse("签名人不明");
        String integrity =
                switch (signature.integrity()) {
                    case INTACT -> "签名的内容未被改动";
                    case BROKEN -> "签名与内容不符，内容在签名后被改动过";
                    case UNCHECKED -> "签名的格式无法核验";
                };
        String extent = signature.coversAll() ? "签名覆盖整个文件" : "签名之后文件又有增补";
        return "文件“%s”带有数字签名：%s，%s，%s；未核验证书的颁发机构，数字签名不代替公章。".formatted(file, signer, integrity, extent);
    }
}
