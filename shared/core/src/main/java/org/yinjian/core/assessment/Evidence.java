package org.yinjian.core.assessment;

import java.util.Optional;
import org.yinjian.core.dossier.ContentHash;
import org.yinjian.core.reading.Box;

/**
 * Where a finding can be seen.
 *
 * @param crop path of the picture, relative to the output folder, such as {@code evidence/D0001/3f2a-p1-10-20-30-40.png}
 */
public record Evidence(ContentHash document, Optional<Integer> page, Optional<Box> box, Optional<String> crop) {}
