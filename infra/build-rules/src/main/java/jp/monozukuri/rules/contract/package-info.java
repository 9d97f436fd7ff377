/**
 * What every service's contract over HTTP keeps, held against its real answers: schemas, questions, refusals.
 * In: answers and the OpenAPI document of a running service. Out: what is not as published.
 * Must not know what is asked or refused.
 */
@NullMarked
package jp.monozukuri.rules.contract;

import org.jspecify.annotations.NullMarked;
