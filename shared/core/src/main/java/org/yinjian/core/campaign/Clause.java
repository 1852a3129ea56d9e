package org.yinjian.core.campaign;

/**
 * The words of a notice that a rule rests on.
 *
 * @param notice the notice's number, such as 中后协〔2021〕15号
 * @param ref where in it, such as 五（二）
 * @param quote its words
 */
public record Clause(String notice, String ref, String quote) {}
