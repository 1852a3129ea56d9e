package org.yinjian.testkit.sample;

import org.yinjian.testkit.draw.Inking;
import org.yinjian.testkit.draw.SealDesign;

/**
 * A seal on a form.
 *
 * @param x of its centre on the sheet, millimetres
 * @param y of its centre on the sheet, millimetres
 * @param place as the truth files name it: cell, top_right or foot
 */
record PlacedSeal(SealDesign design, Inking inking, double x, double y, String place) {}
