package jp.monozukuri.meister.application.eligibility;

import java.util.List;

/**
 * An applicant judged by the policy of the date of application.
 *
 * @param versions the versions that hold on that date for this qualification, the general one first; one that is met is enough
 * @param findings every criterion, in the order in which they are looked at: the common ones, then those of each version
 */
public record Assessment(List<Version> versions, List<Finding> findings) {

    /** A version of the policy and whether its terms of experience are met. */
    public record Version(String name, boolean met) {}

    public Assessment {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    /** The version that decides: one that is met, or else the general one. */
    public String version() {
        return versions.stream()
                .filter(Version::met)
                .findFirst()
                .orElse(versions.getFirst())
                .name();
    }

    /** Whether nothing is missed. */
    public boolean eligible() {
        return shortfalls().isEmpty();
    }

    /** What is missed: common criteria, and those of all versions when none of them is met. */
    public List<Finding> shortfalls() {
        boolean experienced = versions.stream().anyMatch(Version::met);
        return findings.stream()
                .filter(finding -> !finding.met())
                .filter(finding -> finding.criterion().isCommon() || !experienced)
                .toList();
    }
}
