package org.yinjian.core.reading;

/** The ink of an imprint after white balance; {@code GREY} is a copy without colour. */
public enum InkColour {
    RED,
    GREY,
    OTHER
}
