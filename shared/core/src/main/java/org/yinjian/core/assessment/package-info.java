/** The record of one dossier: values, verdict, findings, outcome. */
@NullMarked
package org.yinjian.core.assessment;

import org.jspecify.annotations.NullMarked;
