/**
 * The embedded default: a real PostgreSQL, a real Kafka broker and the services as child processes of one supervisor.
 * In: the built jars of a checkout and a data folder. Out: a running system on loopback, or engines for tests.
 * It knows addresses, passwords and processes, and no word of the trade. Production replaces exactly this folder.
 */
@NullMarked
package jp.monozukuri.embedded;

import org.jspecify.annotations.NullMarked;
