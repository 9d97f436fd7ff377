/**
 * HTTP/1.1 over plain blocking sockets. The load generator shares the processors with what it measures, so it must
 * cost little. In: a request as text. Out: status, headers, body. Must not know what is asked.
 */
@NullMarked
package jp.monozukuri.bench.http;

import org.jspecify.annotations.NullMarked;
