package org.yinjian.core.seal;

import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Imprint;

/**
 * An imprint and where it stands.
 *
 * @param onForm whether its page is the registration form
 * @param inOpinionCell whether it stands in a cell where the seal belongs
 */
public record SealOnPage(ContentHash document, int page, Imprint imprint, boolean onForm, boolean inOpinionCell) {}
