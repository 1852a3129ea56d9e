package org.yinjian.vision.text;

import org.yinjian.core.reading.Emissions;

/**
 * A line as recognised.
 *
 * @param text the best free reading; empty when nothing was recognised
 * @param confidence mean probability of its characters, 0 to 1
 */
public record RecognizedLine(String text, double confidence, Emissions emissions) {}
