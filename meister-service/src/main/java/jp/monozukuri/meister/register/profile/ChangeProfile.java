package jp.monozukuri.meister.register.profile;

import java.util.Map;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import tools.jackson.databind.JsonNode;

/**
 * Changes the profile of a meister or an expert.
 *
 * @param personId a person of the register
 * @param changes field to new value
 */
public record ChangeProfile(String personId, Map<String, JsonNode> changes) implements Command {

    @Override
    public String target(CommandContext context) {
        return PersonEvent.aggregateId(personId);
    }
}
