/** WordPress from Debian on loopback, as a maintainer sets it up: installed, with an author and, if wanted, a plugin. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { freePort } from '../../free-port.ts'
import { temporaryFolder } from '../../open-app.ts'
import { answers, run } from '../debian.ts'

export const author = { name: 'ann', password: 'handbook' }

/** A PHP string. */
export const quoted = (text: string) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`

/** Signs in to a site, as its administrator unless another is named. */
export async function signIn(page: Page, address: string, { name, password } = author): Promise<void> {
  await page.goto(`${address}/wp-login.php`)
  await page.getByLabel('Username or Email Address').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log In' }).click()
  await page.waitForURL(/\/wp-admin\//)
}

/** Presses the button twice, because WordPress asks whether the author is sure. @returns The address of the post. */
export async function publishPost(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click()
  const post = page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' })
  return (await post.getAttribute('href')) ?? ''
}

/** @param program The directory of WordPress: Debian's, unless another is named. */
export async function openSite(t: Test, program = '/usr/share/wordpress') {
  const folder = temporaryFolder(t)
  const address = `http://localhost:${await freePort()}`
  const socket = join(folder, 'sql.sock')
  const database = join(folder, 'sql')
  // Two databases that share a folder for temporary tables remove those of each other.
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  execFileSync(
    'mariadb-install-db',
    ['--user=root', `--datadir=${database}`, `--tmpdir=${temporary}`, '--auth-root-authentication-method=normal'],
    { stdio: 'pipe', env: { ...process.env, TMPDIR: temporary } },
  )
  const place = [
    '--user=root',
    `--datadir=${database}`,
    `--tmpdir=${temporary}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--pid-file=pid',
  ]
  const mariadb = run(t, 'mariadbd', ['--no-defaults', ...place])
  await mariadb.until(() => /ready for connections/.test(mariadb.log()))

  const site = join(folder, 'site')
  cpSync(program, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/(wp-config\.php|\.htaccess)$/.test(path),
  })
  mkdirSync(join(site, 'wp-content/mu-plugins'))
  // WordPress requests no address on the own machine, none with an unusual port and none with a certificate of its own, which
  // only a test has.
  const loopback = `add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('https_ssl_verify', '__return_false');`
  /** @param plugin PHP that the site runs as a plugin of its own. */
  const use = (plugin: string) =>
    writeFileSync(join(site, 'wp-content/mu-plugins/site.php'), `<?php\n${loopback}\n${plugin}\n`)
  use('')
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: address,
    WP_SITEURL: address,
  }
  const lines = Object.entries(constants).map(([name, value]) => `define('${name}', ${quoted(value)});`)
  const off = ['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED']
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
${lines.join('\n')}
${off.map((name) => `define('${name}', ${name !== 'WP_HTTP_BLOCK_EXTERNAL'});`).join('\n')}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  )
  /** Runs PHP, and returns what it prints. The service, which is in this process, can respond meanwhile. */
  const php = async (code: string) => {
    const file = join(folder, 'run.php')
    writeFileSync(file, `<?php\n${code}`)
    const running = promisify(execFile)('php', [file], { encoding: 'utf8' })
    running.child.stdin?.end()
    return (await running).stdout
  }
  await php(`define('WP_INSTALLING', true);
$connection = new mysqli('localhost', 'root', '', '', 0, ${quoted(socket)});
$connection->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
$_SERVER['HTTP_HOST'] = ${quoted(new URL(address).host)};
require ${quoted(`${site}/wp-load.php`)};
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Portal', ${quoted(author.name)}, 'ann@portal.example', false, '', ${quoted(author.password)});
// An author who has been here before is not welcomed by a dialog.
$met = ['welcomeGuide' => false];
update_user_meta(1, $wpdb->get_blog_prefix() . 'persisted_preferences', ['core/edit-post' => $met, '_modified' => gmdate('c')]);`)
  const environment = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }
  // For two seconds PHP would run a plugin as it was before `use`, and WordPress keeps what it then made of an address.
  const uncached = ['-d', 'opcache.enable=0']
  const server = run(t, 'php', [...uncached, '-S', new URL(address).host, '-t', site], { env: environment })
  await server.until(() => answers(`${address}/wp-login.php`))
  /** Runs PHP in WordPress, as its administrator. @returns What it prints. */
  const inside = (code: string) => php(`require ${quoted(`${site}/wp-load.php`)};\nwp_set_current_user(1);\n${code}`)
  /** Publishes what an author wrote, as the editor stores it. @returns The address of the post. */
  const publish = (content: string) =>
    inside(
      `echo get_permalink(wp_insert_post(['post_title' => 'Innovation', 'post_status' => 'publish', 'post_content' => ${quoted(content)}]));`,
    )
  return { address, folder, inside, publish, use }
}
