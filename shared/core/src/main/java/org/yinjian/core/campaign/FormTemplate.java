package org.yinjian.core.campaign;

import java.util.List;

/**
 * A campaign's registration form as data.
 *
 * @param titleMarks words of which the form's title bears at least one, such as 报名表
 * @param opinionLabels labels of the cell that the seal must stand in, such as 申报人单位意见
 * @param fields in the order of the form
 */
public record FormTemplate(List<String> titleMarks, List<String> opinionLabels, List<FieldSpec> fields) {
    public FormTemplate {
        titleMarks = List.copyOf(titleMarks);
        opinionLabels = List.copyOf(opinionLabels);
        fields = List.copyOf(fields);
    }
}
