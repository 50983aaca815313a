<?php
/**
 * Plugin Name:       Innovationshandboken
 * Description:       Shows the Swedish innovation handbook in pages and posts: as a block, or from a pasted URL.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       innovationshandboken
 * Update URI:        false
 *
 * @package Innovationshandboken
 */

namespace Innovationshandboken;

defined( 'ABSPATH' ) || exit;

/** The option with the URL of the service. */
const SERVICE = 'innovationshandboken_service';
/** The handle of the component's script. */
const COMPONENT = 'innovationshandboken-component';
const VERSION   = '{{version}}';

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/copies.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render' ) );
		wp_register_script( COMPONENT, plugins_url( 'component/embed.js', __FILE__ ), array(), VERSION, true );
		$service = get_option( SERVICE );
		if ( $service ) {
			wp_oembed_add_provider( "$service/*", "$service/oembed" );
		}
	}
);

// WordPress before 6.5 has no function for scripts that are modules.
add_filter(
	'script_loader_tag',
	fn( $tag, $handle, $src ) => COMPONENT === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $src,
			)
		)
		: $tag,
	10,
	3
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$script = generate_block_asset_handle( 'innovationshandboken/handbook', 'editorScript' );
		$data   = array(
			'service'      => get_option( SERVICE ),
			'translations' => array_map( fn( $text ) => array( $text ), translations() ),
		);
		wp_add_inline_script( $script, 'window.innovationshandboken = ' . wp_json_encode( $data ), 'before' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( __FILE__ ),
	function ( $links ) {
		$url = admin_url( 'options-general.php?page=innovationshandboken' );
		return array_merge(
			array( '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'innovationshandboken' ) . '</a>' ),
			$links
		);
	}
);
