<?php
/**
 * The page Settings, Innovationshandboken: the URL of the service.
 *
 * @package Innovationshandboken
 */

namespace Innovationshandboken;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	fn() => register_setting(
		'innovationshandboken',
		SERVICE,
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => __NAMESPACE__ . '\service_url',
		)
	)
);
add_action(
	'admin_menu',
	fn() => add_options_page(
		'Innovationshandboken',
		'Innovationshandboken',
		'manage_options',
		'innovationshandboken',
		__NAMESPACE__ . '\settings_page'
	)
);

/** Cleans the URL that an administrator entered, and warns if no service responds there. */
function service_url( string $given ): string {
	$url = untrailingslashit( esc_url_raw( trim( $given ), array( 'https', 'http' ) ) );
	// WordPress calls this twice when the setting is saved for the first time.
	if ( '' === $url || get_settings_errors( SERVICE ) ) {
		return $url;
	}
	$response = wp_remote_get( "$url/handbook/v1/heads", array( 'timeout' => TIMEOUT ) );
	$heads    = json_decode( wp_remote_retrieve_body( $response ), true );
	if ( ! isset( $heads['release'] ) ) {
		add_settings_error( SERVICE, 'away', __( 'The URL is saved, but no innovation handbook responds there. Check the URL, and whether this server can reach it.', 'innovationshandboken' ), 'warning' );
	}
	return $url;
}

function settings_page(): void {
	?>
	<div class="wrap">
		<h1>Innovationshandboken</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'innovationshandboken' ); ?>
			<p><label for="innovationshandboken-service"><?php esc_html_e( 'URL of the service', 'innovationshandboken' ); ?></label></p>
			<p><input type="url" class="regular-text" id="innovationshandboken-service" name="<?php echo esc_attr( SERVICE ); ?>" value="<?php echo esc_attr( get_option( SERVICE ) ); ?>" placeholder="https://handbok.example" required></p>
			<p class="description"><?php esc_html_e( 'Blocks read the handbook from there, and pasted URLs of the service become content.', 'innovationshandboken' ); ?></p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
