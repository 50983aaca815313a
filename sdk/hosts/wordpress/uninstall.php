<?php
/**
 * Removes the setting and the copies, on every site of a network.
 *
 * @package Innovationshandboken
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$innovationshandboken_remove = function () {
	global $wpdb;
	delete_option( 'innovationshandboken_service' );
	// WordPress has no function that removes transients by the beginning of their names.
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_innovationshandboken_' ) . '%' ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
};

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $innovationshandboken_site ) {
		switch_to_blog( $innovationshandboken_site );
		$innovationshandboken_remove();
		restore_current_blog();
	}
} else {
	$innovationshandboken_remove();
}
