package jp.monozukuri.meister.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents of an application are together. An office that says the documents are complete and names none means all of
 * them. Source: FORMAT.md 3, CompleteDocuments.
 */
public record Checklist(Set<DocumentKind> together) {

    public Checklist {
        together = Set.copyOf(together);
    }

    /** Nothing is together yet. */
    public static Checklist empty() {
        return new Checklist(Set.of());
    }

    /** The office said that the documents are complete, naming these. */
    public static Checklist of(Collection<String> named) {
        Set<DocumentKind> known = EnumSet.noneOf(DocumentKind.class);
        named.stream().map(DocumentKind::named).flatMap(Optional::stream).forEach(known::add);
        return new Checklist(named.isEmpty() ? EnumSet.allOf(DocumentKind.class) : known);
    }

    /** Whether a document is there. */
    public boolean has(DocumentKind kind) {
        return together.contains(kind);
    }

    /** What is not there, in the order of the policy. */
    public List<DocumentKind> missing() {
        return Arrays.stream(DocumentKind.values()).filter(kind -> !has(kind)).toList();
    }
}
