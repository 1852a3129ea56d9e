package org.yinjian.core.campaign;

import java.util.List;
import java.util.Optional;

/**
 * Who runs a campaign, as it signs and is reached, and when it writes.
 *
 * @param name how it signs letters
 * @param channel one sentence: how material is to be sent
 * @param mail where corrections go by mail
 * @param contacts lines such as 协会秘书处：某某 电话
 */
public record Office(
        String name,
        String channel,
        Optional<String> mail,
        Optional<String> address,
        List<String> contacts,
        Correspondence correspondence) {
    public Office {
        contacts = List.copyOf(contacts);
    }

    /** An office that writes as usual. */
    public Office(String name, String channel, Optional<String> mail, Optional<String> address, List<String> contacts) {
        this(name, channel, mail, address, contacts, Correspondence.usual());
    }
}
