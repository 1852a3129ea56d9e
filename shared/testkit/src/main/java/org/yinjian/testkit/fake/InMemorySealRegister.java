package org.yinjian.testkit.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinjian.core.imprint.KeptImprint;
import org.yinjian.core.imprint.RegisteredSeal;
import org.yinjian.core.imprint.SealRegister;
import org.yinjian.core.text.PlainText;

/** Accepted seals in a list. */
public final class InMemorySealRegister implements SealRegister {
    private final List<RegisteredSeal> seals = new ArrayList<>();

    @Override
    public synchronized void accept(RegisteredSeal seal) {
        seals.removeIf(other -> same(other.owner(), seal.owner()) && sameImprint(other.imprint(), seal.imprint()));
        seals.add(seal);
    }

    @Override
    public synchronized List<RegisteredSeal> of(String owner) {
        return seals.stream()
                .filter(seal -> same(seal.owner(), owner))
                .sorted(Comparator.comparing(RegisteredSeal::acceptedAt))
                .toList();
    }

    private static boolean same(String one, String other) {
        return PlainText.of(one).equals(PlainText.of(other));
    }

    private static boolean sameImprint(KeptImprint one, KeptImprint other) {
        return one.document().equals(other.document())
                && one.page() == other.page()
                && one.box().equals(other.box());
    }
}
