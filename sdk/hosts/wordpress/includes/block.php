<?php
/**
 * Writes the block: the component, and inside it the fragment that readers see until the component has loaded.
 *
 * @package Innovationshandboken
 */

namespace Innovationshandboken;

defined( 'ABSPATH' ) || exit;

/** The paths of the parts that a block can show, and the elements that show them. The service has no element for a principle. */
const PARTS = array(
	'journey'   => array( '', 'innovation-handbook' ),
	'principle' => array( '/principles/', 'div' ),
	'question'  => array( '/questions/', 'handbook-question' ),
	'plan'      => array( '/plan', 'handbook-plan' ),
);

/** Returns the HTML of a block. */
function render( array $attributes ): string {
	$service = get_option( SERVICE );
	if ( ! $service ) {
		return note( __( 'An administrator must first enter the URL of the service under Settings, Innovationshandboken.', 'innovationshandboken' ) );
	}
	$show               = isset( PARTS[ $attributes['show'] ] ) ? $attributes['show'] : 'journey';
	$questions          = implode( ',', array_filter( $attributes['questions'], 'is_string' ) );
	$chosen             = 'plan' === $show ? $questions : $attributes['item'];
	list( $path, $tag ) = PARTS[ $show ];
	if ( 'journey' !== $show && '' === $chosen ) {
		return note( __( 'Choose what to show in the settings of the block.', 'innovationshandboken' ) );
	}
	if ( str_ends_with( $path, '/' ) ) {
		$path .= rawurlencode( $chosen );
	}
	$query = array(
		'view'      => 'fragment',
		'heading'   => $attributes['heading'],
		'questions' => 'plan' === $show ? rawurlencode( $questions ) : false,
		'release'   => '' === $attributes['release'] ? false : rawurlencode( $attributes['release'] ),
	);
	$url   = fn( string $locale ) => add_query_arg( $query, "$service/embed/" . rawurlencode( $locale ) . $path );

	$locale = '' === $attributes['locale'] ? locale_of_post() : $attributes['locale'];
	$copy   = read_copy( $url( $locale ) );
	if ( 'LOCALE_NOT_FOUND' === $copy['problem'] ) {
		$copy = read_copy( $url( 'sv' ) );
	}
	$given = array(
		'api'       => $service,
		'id'        => 'journey' === $show ? journey_id() : '',
		'lang'      => '' === $copy['language'] ? $locale : $copy['language'],
		'question'  => 'question' === $show ? $chosen : '',
		'questions' => 'plan' === $show ? $questions : '',
		'release'   => $attributes['release'],
		'heading'   => (string) $attributes['heading'],
		'theme'     => $attributes['theme'],
	);
	$html  = '';
	foreach ( 'div' === $tag ? array() : array_filter( $given ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( 'div' !== $tag ) {
		wp_enqueue_script( COMPONENT );
	}
	$content = null === $copy['html'] ? link_to( $service, $copy['problem'] ) : $copy['html'];
	return sprintf( '<div %1$s><%2$s%3$s>%4$s</%2$s></div>', get_block_wrapper_attributes(), $tag, $html, $content );
}

/** The link that stands in the place of a part that cannot be shown. Editors see why. */
function link_to( string $service, string $problem ): string {
	$why = '' === $problem
		? __( 'The service does not respond. Readers see a link until it does.', 'innovationshandboken' )
		/* translators: %s: an error code of the service. */
		: sprintf( __( 'The service does not have this part or release (%s). Readers see a link.', 'innovationshandboken' ), $problem );
	return note( $why ) . '<p><a href="' . esc_url( "$service/" ) . '">Innovationshandboken</a></p>';
}

/** A sentence that is for editors only, so that it is shown only in the editor. */
function note( string $text ): string {
	return wp_is_json_request() && current_user_can( 'edit_posts' ) ? '<p><strong>' . esc_html( $text ) . '</strong></p>' : '';
}

/** Names the journey in the URL of the page. A second one on the page has a name of its own. */
function journey_id(): string {
	static $count = 0;
	++$count;
	return 1 === $count ? 'handbook' : "handbook-$count";
}

/** The language of the post by Polylang or WPML, otherwise that of the site, as a BCP 47 tag. */
function locale_of_post(): string {
	$post   = get_the_ID();
	$locale = '';
	if ( function_exists( 'pll_get_post_language' ) ) {
		$locale = pll_get_post_language( $post, 'locale' );
	} elseif ( has_filter( 'wpml_post_language_details' ) ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- This hook belongs to WPML.
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		$locale  = is_array( $details ) ? $details['locale'] : '';
	}
	// WordPress names variants after the language and the country, such as `de_DE_formal`.
	return implode( '-', array_slice( explode( '_', $locale ? $locale : get_locale() ), 0, 2 ) );
}
