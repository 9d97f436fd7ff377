/**
 * The published contract of a service: OpenAPI of its commands and queries, its own and those of every service, and AsyncAPI
 * of its events, put together from the JSON Schemas in {@code contracts/}, and the schemas themselves over HTTP; values that
 * many schemas share stand once, in {@code contracts/types}.
 */
@NullMarked
package jp.monozukuri.platform.contract;

import org.jspecify.annotations.NullMarked;
