package org.yinjian.adapters.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.yinjian.adapters.mail.MimeComposer;
import org.yinjian.core.review.MailTransport;
import org.yinjian.core.review.OutgoingMail;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Hands mails to Amazon SES as they are, so that the thread's headers survive. */
public final class SesMailTransport implements MailTransport {
    private final SesV2Client ses;
    private final MimeComposer composer = new MimeComposer();

    public SesMailTransport(SesV2Client ses) {
        this.ses = ses;
    }

    @Override
    public void send(OutgoingMail mail) {
        SdkBytes raw = SdkBytes.fromByteArray(composer.compose(mail));
        try {
            ses.sendEmail(request -> request.fromEmailAddress(mail.from())
                    .destination(to -> to.toAddresses(mail.to()))
                    .content(content -> content.raw(message -> message.data(raw))));
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException("SES did not take mail " + mail.messageId(), e));
        }
    }
}
