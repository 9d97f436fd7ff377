/**
 * Published events as this service reads them: tolerant records with only the fields that are counted.
 * In: type and JSON. Out: a fact, or nothing for a type that is not counted. It must not know what is done with a fact.
 */
@NullMarked
package jp.monozukuri.reporting.fact;

import org.jspecify.annotations.NullMarked;
