package jp.monozukuri.meister.catalogue.event;

import org.axonframework.serialization.Revision;

/**
 * A regional office takes part in the programme.
 *
 * @param office ISO 3166-2 code
 * @param nameJa Japanese name of the prefecture
 */
@Revision("1")
public record OfficeOpened(String office, String nameJa) implements CatalogueEvent {}
