package org.yinjian.core.imprint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.dossier.DossierId;
import org.yinjian.core.reading.Box;
import org.yinjian.core.reading.InkTrace;

/** Builds kept imprints: of 某某大学, 42 mm, with a star and a code, unless told otherwise. */
public final class GivenImprint {
    private final String dossier;
    private String document;
    private String owner = "某某大学";
    private String text = "某某大学";
    private double confidence = 0.98;
    private Optional<String> code = Optional.of("5101070012345");
    private Optional<Double> diameterMm = Optional.of(42.0);
    private boolean star = true;
    private Optional<InkTrace> trace = Optional.empty();

    private GivenImprint(String dossier) {
        this.dossier = dossier;
        this.document = "form of " + dossier;
    }

    public static GivenImprint of(String dossier) {
        return new GivenImprint(dossier);
    }

    public GivenImprint document(String name) {
        document = name;
        return this;
    }

    public GivenImprint text(String read, double sure) {
        text = read;
        confidence = sure;
        return this;
    }

    public GivenImprint owner(String name) {
        owner = name;
        return this;
    }

    public GivenImprint code(String digits) {
        code = Optional.of(digits);
        return this;
    }

    public GivenImprint withoutCode() {
        code = Optional.empty();
        return this;
    }

    public GivenImprint diameterMm(double value) {
        diameterMm = Optional.of(value);
        return this;
    }

    public GivenImprint withoutStar() {
        star = false;
        return this;
    }

    /** Bears the trace of a stamping of a design. */
    public GivenImprint stamped(long design, long stamping) {
        trace = Optional.of(DrawnTraces.stamped(design, stamping));
        return this;
    }

    public KeptImprint kept() {
        return new KeptImprint(
                new DossierId(dossier),
                ContentHash.of(document.getBytes(StandardCharsets.UTF_8)),
                1,
                new Box(600, 900, 330, 330),
                owner,
                text,
                confidence,
                code,
                diameterMm,
                star,
                trace);
    }

    public RegisteredSeal registered() {
        return new RegisteredSeal(owner, kept(), "审核员", Instant.parse("2021-11-01T01:00:00Z"));
    }
}
