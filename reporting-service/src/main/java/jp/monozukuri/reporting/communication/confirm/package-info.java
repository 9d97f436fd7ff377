/**
 * The office confirms that what went out has arrived where it should.
 */
@NullMarked
package jp.monozukuri.reporting.communication.confirm;

import org.jspecify.annotations.NullMarked;
