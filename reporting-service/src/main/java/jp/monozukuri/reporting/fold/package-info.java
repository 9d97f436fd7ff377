/**
 * The pure heart of the ledger: events to pictures, pictures to contributions, differences to lines.
 * Shared by live intake, replay and verification. It must know neither a clock nor a database nor Kafka.
 */
@NullMarked
package jp.monozukuri.reporting.fold;

import org.jspecify.annotations.NullMarked;
