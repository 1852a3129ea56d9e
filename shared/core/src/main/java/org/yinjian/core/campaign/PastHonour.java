package org.yinjian.core.campaign;

/**
 * One that was commended before and may not take part again.
 *
 * @param name the person's or the team's
 * @param unit where it was then, down to the department where that is known
 * @param honour what for, such as 2020年度感动人物
 */
public record PastHonour(String name, String unit, String honour) {}
