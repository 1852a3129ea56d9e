package org.yinjian.adapters.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinjian.core.notice.NoticeFact;
import org.yinjian.core.notice.NoticeFacts;
import org.yinjian.core.notice.NoticeFacts.ContactLine;
import org.yinjian.core.text.PlainText;

/** Writes who runs the campaign and where material goes. */
record DraftOffice(DraftSources sources) {
    void write(DraftYaml yaml) {
        List<NoticeFact<ContactLine>> lines = sources.own(NoticeFacts::contacts);
        yaml.line("office:")
                .line("  name: "
                        + DraftYaml.scalar(
                                CampaignDrafter.value(sources.first().facts().issuer())));
        one(lines, ContactLine.Kind.CHANNEL)
                .ifPresentOrElse(
                        fact -> yaml.source("  ", fact)
                                .line("  channel: "
                                        + DraftYaml.scalar(fact.value().text())),
                        () -> yaml.missing("  ", "报送方式", "报送方式没有找到").line("  channel: 请直接回复本邮件并附上材料。"));
        Optional<NoticeFact<ContactLine>> mail = one(lines, ContactLine.Kind.MAIL);
        mail.ifPresentOrElse(fact -> yaml.source("  ", fact), () -> yaml.missed("报送邮箱"));
        yaml.line("  mail: "
                + mail.map(fact -> DraftYaml.scalar(fact.value().text())).orElse("null"));
        Optional<NoticeFact<ContactLine>> address = one(lines, ContactLine.Kind.ADDRESS);
        address.ifPresent(fact -> yaml.source("  ", fact));
        yaml.line("  address: "
                + address.map(fact -> DraftYaml.scalar(fact.value().text())).orElse("null"));
        List<String> people = lines.stream()
                .map(NoticeFact::value)
                .filter(line -> line.kind() == ContactLine.Kind.PERSON)
                .map(ContactLine::text)
                .toList();
        if (people.isEmpty()) {
            yaml.missed("联系人");
        }
        yaml.line("  contacts: " + DraftYaml.list(distinct(people))).blank();
    }

    /** The notice and its form often name the same people, with other punctuation. */
    private static List<String> distinct(List<String> lines) {
        Map<String, String> byWords = new LinkedHashMap<>();
        lines.forEach(line -> byWords.putIfAbsent(PlainText.of(line), line));
        return List.copyOf(byWords.values());
    }

    private static Optional<NoticeFact<ContactLine>> one(List<NoticeFact<ContactLine>> lines, ContactLine.Kind kind) {
        return lines.stream().filter(line -> line.value().kind() == kind).findFirst();
    }
}
