package jp.monozukuri.meister.catalogue.open;

import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The centre opens a regional office.
 *
 * @param office ISO 3166-2 code, JP-01 to JP-47
 * @param nameJa Japanese name
 */
public record OpenOffice(String office, String nameJa) implements Command {

    @Override
    public String target(CommandContext context) {
        return CatalogueEvent.officeId(office);
    }
}
