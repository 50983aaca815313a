<?php
/**
 * Translates the plugin's own texts. They are JSON, which PHP and the editor's script both read without a build step.
 *
 * @package Innovationshandboken
 */

namespace Innovationshandboken;

defined( 'ABSPATH' ) || exit;

/** Returns the texts in the language of the user, by their English wording. */
function translations(): array {
	static $read = array();
	$language    = strtok( determine_locale(), '_' );
	$file        = dirname( __DIR__ ) . "/languages/$language.json";
	if ( ! isset( $read[ $language ] ) ) {
		$read[ $language ] = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
	}
	return $read[ $language ];
}

/** A translation that the site has installed itself comes first. */
function translate( string $translation, string $text ): string {
	return $translation === $text ? translations()[ $text ] ?? $text : $translation;
}
add_filter( 'gettext_innovationshandboken', __NAMESPACE__ . '\translate', 10, 2 );
add_filter( 'gettext_with_context_innovationshandboken', __NAMESPACE__ . '\translate', 10, 2 );
