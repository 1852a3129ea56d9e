package org.yinjian.core.seal;

import java.util.List;
import java.util.stream.Collectors;
import org.yinjian.core.reading.Imprint;
import org.yinjian.core.reading.InnerLine;
import org.yinjian.core.text.PlainText;

/**
 * What a seal says.
 *
 * @param text the arc, then the line under the star
 * @param owner whose seal it is held to be: the text without its purpose
 * @param confidence probability that the text is right, 0 to 1
 */
record SealText(String text, String owner, double confidence) {
    static SealText of(Imprint imprint, ReadSeal read, NameFinding name, double readableInner) {
        List<InnerLine> purposes = ReadSeal.innerLines(imprint, readableInner)
                .filter(line -> SpecialPurpose.of(line.text()).isPresent())
                .toList();
        String purpose =
                purposes.stream().map(line -> PlainText.han(line.text())).collect(Collectors.joining());
        String owner = name.owner().full();
        return new SealText(owner + purpose, owner, confidence(read, name));
    }

    private static double confidence(ReadSeal read, NameFinding name) {
        double score = read.isEmpty() ? -20 : Math.max(-20, read.score(name.owner()));
        double certainty = 1 / (1 + Math.exp(-(score + 6) / 2));
        return switch (name) {
            case NameFinding.Confirmed confirmed -> 0.90 + 0.09 * certainty;
            case NameFinding.Contradicted contradicted -> 0.80 + 0.15 * certainty;
            case NameFinding.OtherDepartment other -> 0.80 + 0.15 * certainty;
            case NameFinding.Unreadable unreadable -> 0.60 * certainty;
        };
    }
}
