<?php
/**
 * Reads fragments from the service and keeps copies of them, so that pages stay whole when the service is down.
 *
 * @package Innovationshandboken
 */

namespace Innovationshandboken;

defined( 'ABSPATH' ) || exit;

/** Seconds until the service is asked whether a copy is still current. */
const FRESH = 300;
/** Seconds until the service is asked again after it did not respond. */
const RETRY = 60;
/** Seconds until a copy that nobody reads is removed. */
const KEPT = MONTH_IN_SECONDS;
/** Seconds that a page waits for the service. */
const TIMEOUT = 3;

const NO_COPY = array(
	'html'     => null,
	'etag'     => '',
	'language' => '',
	'problem'  => '',
	'next'     => 0,
);

/**
 * Returns the fragment at a URL of the service.
 *
 * @return array{html: ?string, etag: string, language: string, problem: string, next: int} `html` is null if there is
 * nothing to show: the service has never responded, or `problem` is the code of the error that it responded with.
 */
function read_copy( string $url ): array {
	$key  = 'innovationshandboken_' . md5( $url );
	$copy = get_transient( $key );
	$copy = is_array( $copy ) ? $copy : NO_COPY;
	if ( time() < $copy['next'] ) {
		return $copy;
	}
	// While one reader waits for the service, the others get the copy.
	$copy['next'] = time() + RETRY;
	set_transient( $key, $copy, KEPT );
	$response = wp_remote_get(
		$url,
		array(
			'timeout'             => TIMEOUT,
			'limit_response_size' => MB_IN_BYTES,
			'headers'             => $copy['html'] ? array( 'If-None-Match' => $copy['etag'] ) : array(),
		)
	);
	$status   = wp_remote_retrieve_response_code( $response );
	if ( 200 === $status ) {
		$copy['html']     = wp_kses( wp_remote_retrieve_body( $response ), allowed_html() );
		$copy['etag']     = wp_remote_retrieve_header( $response, 'etag' );
		$copy['language'] = (string) strtok( wp_remote_retrieve_header( $response, 'content-language' ), ',' );
		$copy['problem']  = '';
	} elseif ( in_array( $status, array( 400, 404, 410 ), true ) ) {
		// The service does not have it, or has withdrawn it: then no copy may be shown either.
		$copy            = NO_COPY;
		$problem         = json_decode( wp_remote_retrieve_body( $response ), true );
		$copy['problem'] = $problem['code'] ?? 'ADDRESS_NOT_FOUND';
	} elseif ( 304 !== $status ) {
		return $copy;
	}
	$copy['next'] = time() + FRESH;
	set_transient( $key, $copy, KEPT );
	return $copy;
}

/** Lists the HTML that a fragment consists of. It has no script and no style. */
function allowed_html(): array {
	$more = array(
		'a'     => 'hreflang aria-current',
		'form'  => 'action class method',
		'input' => 'aria-describedby checked class id name type value',
		'li'    => 'aria-current',
		'path'  => 'd fill stroke stroke-width',
		'rect'  => 'class height width x y',
		'svg'   => 'aria-hidden class height viewbox width',
	);
	$html = wp_kses_allowed_html( 'post' );
	foreach ( $more as $tag => $names ) {
		$html[ $tag ] = array_fill_keys( explode( ' ', $names ), true ) + ( $html[ $tag ] ?? array() );
	}
	return $html;
}
