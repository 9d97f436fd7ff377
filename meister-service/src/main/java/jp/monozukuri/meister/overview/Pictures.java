package jp.monozukuri.meister.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pictures that a batch of facts touches, changed in memory. Each change names the number of its event; one that was taken
 * in already changes nothing.
 */
public final class Pictures {

    private final Map<String, PersonPicture> people = new LinkedHashMap<>();
    private final Map<String, ApplicationPicture> applications = new LinkedHashMap<>();
    private final Map<String, ContactPicture> contacts = new LinkedHashMap<>();
    private final Map<String, TradePicture> trades = new LinkedHashMap<>();
    private final Map<String, OfficePicture> offices = new LinkedHashMap<>();

    /** @param people those known already; likewise applications and trades */
    public Pictures(
            Map<String, PersonPicture> people,
            Map<String, ApplicationPicture> applications,
            Map<String, TradePicture> trades) {
        this.people.putAll(people);
        this.applications.putAll(applications);
        this.trades.putAll(trades);
    }

    /** The person, if known. */
    public Optional<PersonPicture> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Changes a person, or brings one in when {@code change} makes something of nothing. */
    public void person(String id, long sequence, Function<Optional<PersonPicture>, PersonPicture> change) {
        Optional<PersonPicture> known = person(id);
        if (known.filter(picture -> picture.sequence() >= sequence).isEmpty()) {
            people.put(id, change.apply(known).seen(sequence));
        }
    }

    /** Changes an application, or brings one in. */
    public void application(
            String id, long sequence, Function<Optional<ApplicationPicture>, ApplicationPicture> change) {
        Optional<ApplicationPicture> known = Optional.ofNullable(applications.get(id));
        if (known.filter(picture -> picture.sequence() >= sequence).isEmpty()) {
            applications.put(id, change.apply(known));
        }
    }

    public void contact(ContactPicture contact) {
        contacts.put(contact.office() + "/" + contact.id(), contact);
    }

    /** Changes a trade, or brings one in. */
    public void trade(String code, long sequence, Function<Optional<TradePicture>, TradePicture> change) {
        Optional<TradePicture> known = Optional.ofNullable(trades.get(code));
        if (known.filter(picture -> picture.sequence() >= sequence).isEmpty()) {
            trades.put(code, change.apply(known));
        }
    }

    public void office(OfficePicture office) {
        offices.put(office.code(), office);
    }

    Map<String, PersonPicture> people() {
        return people;
    }

    Map<String, ApplicationPicture> applications() {
        return applications;
    }

    Map<String, ContactPicture> contacts() {
        return contacts;
    }

    Map<String, TradePicture> trades() {
        return trades;
    }

    Map<String, OfficePicture> offices() {
        return offices;
    }
}
