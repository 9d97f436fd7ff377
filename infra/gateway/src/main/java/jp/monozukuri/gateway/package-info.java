/**
 * The one origin for browsers and API clients: sends each call to the service its path names and streams the answer back.
 * In: HTTP on loopback. Out: the service's answer with the security headers, or an RFC 9457 problem.
 * Must not know what any call means.
 */
@NullMarked
package jp.monozukuri.gateway;

import org.jspecify.annotations.NullMarked;
