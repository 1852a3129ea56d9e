package org.yinjian.core.reading;

/**
 * One unwrapping of an imprint's arc, read as a line.
 *
 * @param band which unwrapping it is, such as {@code 0.58-0.95/ink/1.0}: radii as shares of the rim's, colour, stretch
 * @param text the best free reading
 * @param confidence mean probability of its characters, 0 to 1
 * @param emissions the recogniser's probabilities
 */
public record Strip(String band, String text, double confidence, Emissions emissions) {}
