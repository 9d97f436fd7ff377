package jp.monozukuri.platform.command;

/**
 * A command as a record; its simple name is the name in the API and its components are the fields of the payload.
 */
public interface Command {

    /**
     * The aggregate that decides, {@code <kind>/<id>} or {@code <kind>/<office>/<id>}. A command that concerns several
     * aggregates names the one that the answer reports.
     */
    String target(CommandContext context);
}
