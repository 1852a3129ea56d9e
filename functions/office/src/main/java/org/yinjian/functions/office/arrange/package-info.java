/** The mails of a correspondent become dossiers, one for each applicant; people move documents between them. */
@NullMarked
package org.yinjian.functions.office.arrange;

import org.jspecify.annotations.NullMarked;
