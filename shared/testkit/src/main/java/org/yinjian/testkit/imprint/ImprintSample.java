package org.yinjian.testkit.imprint;

import org.yinjian.testkit.file.Contents;

/** One imprint's picture, a JPEG, and its truth. */
public record ImprintSample(Contents picture, ImprintTruth truth) {}
