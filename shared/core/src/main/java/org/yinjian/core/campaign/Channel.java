package org.yinjian.core.campaign;

import java.util.List;

/**
 * A way by which candidates come, such as 组织推荐.
 *
 * @param kinds keys of the kinds of recommenders that it is; a channel without any takes whatever no other does
 */
public record Channel(String title, List<String> kinds) {
    public Channel {
        kinds = List.copyOf(kinds);
    }
}
