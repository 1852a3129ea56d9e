package org.yinjian.adapters.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.yinjian.core.reading.DigitalSignature.Integrity;

/**
 * A signature message over bytes that stand elsewhere. Checked is that the bytes are those that were signed, with the key
 * of the certificate in the message; who issued the certificate, and whether it was revoked, is not.
 */
public final class CmsSignature {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final int LONGEST_NAME = 120;

    private CmsSignature() {}

    /** What came of it. */
    public record Checked(Optional<String> signer, Integrity integrity) {}

    /** @param message DER or BER, perhaps with zeros behind it */
    public static Checked check(byte[] message, byte[] signed) {
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(message))) {
            CMSSignedData cms =
                    new CMSSignedData(new CMSProcessableByteArray(signed), ContentInfo.getInstance(in.readObject()));
            Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return new Checked(Optional.empty(), Integrity.UNCHECKED);
            }
            return check(cms, signers.iterator().next());
        } catch (IOException | CMSException | RuntimeException unknown) {
            return new Checked(Optional.empty(), Integrity.UNCHECKED);
        }
    }

    private static Checked check(CMSSignedData cms, SignerInformation signer) {
        return cms.getCertificates().getMatches(selector(signer)).stream()
                .findFirst()
                .map(found -> new Checked(name(found.getSubject()), integrity(signer, found)))
                .orElse(new Checked(Optional.empty(), Integrity.UNCHECKED));
    }

    @SuppressWarnings("unchecked") // the library's signer ids select certificates and do not say so in their type
    private static Selector<X509CertificateHolder> selector(SignerInformation signer) {
        return signer.getSID();
    }

    private static Integrity integrity(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            boolean matches = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(certificate));
            return matches ? Integrity.INTACT : Integrity.BROKEN;
        } catch (CMSSignerDigestMismatchException changed) {
            return Integrity.BROKEN;
        } catch (CMSException | OperatorCreationException | CertificateException unknown) {
            return Integrity.UNCHECKED;
        }
    }

    /** The common name, else the organisation. */
    private static Optional<String> name(X500Name subject) {
        for (ASN1ObjectIdentifier attribute : List.of(BCStyle.CN, BCStyle.O)) {
            RDN[] found = subject.getRDNs(attribute);
            if (found.length > 0) {
                String name =
                        IETFUtils.valueToString(found[0].getFirst().getValue()).strip();
                return Optional.of(name.substring(0, Math.min(LONGEST_NAME, name.length())));
            }
        }
        return Optional.empty();
    }
}
