package org.yinjian.core.online;

import java.text.Normalizer;
import java.util.Locale;
import org.yinjian.core.campaign.Campaign;
import org.yinjian.core.campaign.FieldSpec;
import org.yinjian.core.text.PlainText;

/** Whether the form and the online entry say the same of one field, however either writes it. */
final class OnlineAgreement {
    private final Campaign campaign;

    OnlineAgreement(Campaign campaign) {
        this.campaign = campaign;
    }

    boolean agree(FieldSpec field, String form, String online) {
        String one = PlainText.of(form);
        String other = PlainText.of(online);
        return one.equals(other)
                || switch (field.format()) {
                    case MOBILE_PHONE -> dialled(one).equals(dialled(other));
                    case EMAIL -> address(form).equals(address(online));
                    case AGE -> years(form).equals(years(online)) || !online.matches("\\D*\\d{1,3}\\D*");
                    case ETHNICITY -> bare(one, "族").equals(bare(other, "族"));
                    case POLITICAL_STATUS -> status(one).equals(status(other));
                    case UNIT, ADDRESS -> one.contains(other) || other.contains(one);
                    case SEX, PERSON_NAME, POSTCODE, TEXT, DATE, PORTRAIT -> false;
                };
    }

    private static String dialled(String phone) {
        return phone.replaceFirst("^0{0,2}86(?=1\\d{10}$)", "");
    }

    private static String address(String mail) {
        return Normalizer.normalize(mail, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String years(String age) {
        return age.replaceAll("\\D", "");
    }

    private static String bare(String text, String ending) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }

    /** The official name of a political status, where the campaign knows how it is written. */
    private String status(String plain) {
        return campaign.lexicon().politicalStatuses().stream()
                .filter(term -> PlainText.of(term.name()).equals(plain)
                        || term.aliases().stream().map(PlainText::of).anyMatch(plain::equals))
                .map(term -> PlainText.of(term.name()))
                .findFirst()
                .orElse(plain);
    }
}
