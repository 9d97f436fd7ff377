package jp.monozukuri.meister.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures as rows: the names of the components are those of the columns, which the database reads from JSON. */
record OverviewRows(
        List<PersonRow> people,
        List<HoldingRow> holdings,
        List<ApplicationRow> applications,
        List<ContactRow> contacts,
        List<TradeRow> trades,
        List<OfficeRow> offices) {

    record PersonRow(
            String id,
            String kind,
            String office,
            @Nullable LocalDate registered_on,
            @Nullable LocalDate sendable_from,
            List<String> gaps,
            long sequence_number) {}

    record HoldingRow(String person_id, String trade, LocalDate certified_on) {}

    record ApplicationRow(
            String id,
            String office,
            String trade,
            LocalDate applied_on,
            String state,
            List<String> missing,
            @Nullable String batch,
            @Nullable LocalDate due_on,
            @Nullable LocalDate sent_on,
            long sequence_number) {}

    record ContactRow(
            String office,
            String id,
            String kind,
            LocalDate made_on,
            long recipients,
            @Nullable String area,
            @Nullable String trade) {}

    record TradeRow(
            String code,
            String name_ja,
            boolean certifiable,
            boolean competition_only,
            String division,
            @Nullable LocalDate valid_from,
            @Nullable LocalDate retired_from,
            @Nullable String merged_into,
            long sequence_number) {}

    record OfficeRow(String code, String name_ja) {}

    static OverviewRows of(Pictures pictures) {
        return new OverviewRows(
                pictures.people().values().stream().map(OverviewRows::person).toList(),
                pictures.people().values().stream()
                        .flatMap(person -> person.holdings().entrySet().stream()
                                .map(holding -> new HoldingRow(person.id(), holding.getKey(), holding.getValue())))
                        .toList(),
                pictures.applications().values().stream()
                        .map(OverviewRows::application)
                        .toList(),
                pictures.contacts().values().stream().map(OverviewRows::contact).toList(),
                pictures.trades().values().stream()
                        .map(trade -> new TradeRow(
                                trade.code(),
                                trade.nameJa(),
                                trade.certifiable(),
                                trade.competitionOnly(),
                                trade.division(),
                                trade.validFrom(),
                                trade.retiredFrom(),
                                trade.mergedInto(),
                                trade.sequence()))
                        .toList(),
                pictures.offices().values().stream()
                        .map(office -> new OfficeRow(office.code(), office.nameJa()))
                        .toList());
    }

    private static PersonRow person(PersonPicture person) {
        return new PersonRow(
                person.id(),
                person.registeredOn() == null ? "EXPERT" : "MEISTER",
                person.office(),
                person.registeredOn(),
                person.sendableFrom(),
                person.gaps().stream()
                        .map(gap -> "[" + gap.from() + "," + (gap.until() == null ? "" : gap.until()) + ")")
                        .toList(),
                person.sequence());
    }

    private static ApplicationRow application(ApplicationPicture application) {
        ApplicationPicture.Sent sent = application.sent();
        return new ApplicationRow(
                application.id(),
                application.office(),
                application.trade(),
                application.appliedOn(),
                application.state().name(),
                application.missing(),
                sent == null ? null : sent.batch(),
                sent == null ? null : sent.dueOn(),
                sent == null ? null : sent.on(),
                application.sequence());
    }

    private static ContactRow contact(ContactPicture contact) {
        return new ContactRow(
                contact.office(),
                contact.id(),
                contact.kind(),
                contact.madeOn(),
                contact.recipients(),
                contact.area(),
                contact.trade());
    }
}
