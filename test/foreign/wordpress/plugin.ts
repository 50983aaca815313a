/** The plugin in WordPress: an administrator installs it, an author uses its block, readers see it, and the service stops. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Test } from 'tap'
import { wordpressPlugin } from '../../../sdk/hosts/wordpress-plugin.ts'
import { soon } from '../../wait.ts'
import { openHandbook, openPage } from './handbook.ts'
import { author, openSite, publishPost, quoted, signIn } from './site.ts'

const { FOREIGN_PICTURES: pictures } = process.env

/** @param program The directory of WordPress. */
export async function testPlugin(t: Test, program: string): Promise<void> {
  const { publicUrl, server } = await openHandbook(t)
  const site = await openSite(t, program)
  const log = join(site.folder, 'requests.log')
  /** An author may not write HTML that WordPress would remove. */
  const writer = { name: 'bo', password: 'handbook' }
  // The policy that the documentation states for the block. WordPress itself has scripts in its pages.
  site.use(`
  add_filter('pre_http_request', fn ($given, $args, $url) => str_contains($url, 'wordpress.org') ? new WP_Error('offline') : $given, 10, 3);
  add_action('http_api_debug', fn ($response, $context, $class, $args, $url) => file_put_contents(${quoted(log)},
    wp_remote_retrieve_response_code($response) . ' ' . ($args['headers']['If-None-Match'] ?? '-') . "\\n", FILE_APPEND), 10, 5);
  add_action('send_headers', fn () => header("Content-Security-Policy: script-src 'self' 'unsafe-inline'; connect-src 'self' ${publicUrl}"));`)
  await site.inside(`$id = wp_insert_user(['user_login' => 'bo', 'user_pass' => 'handbook', 'role' => 'author']);
  update_user_meta($id, $wpdb->get_blog_prefix() . 'persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);`)

  /** The HTML of a block, outside the editor. */
  const rendered = (attributes: object, before = '') =>
    site.inside(
      `wp_set_current_user(0);\n${before}\necho do_blocks(${quoted(`<!-- wp:innovationshandboken/handbook ${JSON.stringify(attributes)} /-->`)});`,
    )
  /** Each request to the service since the last look: its status and the ETag that it named. */
  const requests = () => {
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter(Boolean) : []
    writeFileSync(log, '')
    return lines
  }
  /** Lets every copy be as old as one of which WordPress asks the service. */
  const expire = () =>
    site.inside(`foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\\\_transient\\\\_innovationshandboken%'") as $name)
    set_transient(substr($name, 11), ['next' => 0] + get_transient(substr($name, 11)), 1000);`)

  const guide = async () => (await server.inject('/handbook/v1/en/questions/p1-q6')).json().guide.title as string

  t.test('an administrator installs it, an author adds a block, and readers see the component', async (t) => {
    const desk = await openPage(t, 1280)
    await signIn(desk, site.address, author)
    await desk.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`)
    const buffer = Buffer.from(wordpressPlugin('dist/sdk/dist/embed'))
    await desk.locator('#pluginzip').setInputFiles({ name: 'plugin.zip', mimeType: 'application/zip', buffer })
    await desk.getByRole('button', { name: 'Install Now' }).click()
    await desk.getByRole('link', { name: 'Activate Plugin' }).click()
    await desk.locator('[data-plugin^=innovationshandboken]').getByRole('link', { name: 'Settings' }).click()
    const url = desk.getByLabel('URL of the service')
    const save = () =>
      Promise.all([desk.waitForEvent('load'), desk.getByRole('button', { name: 'Save Changes' }).click()])
    await url.fill('http://localhost:1')
    await save()
    t.equal(await desk.getByText('no innovation handbook responds there').count(), 1, 'a wrong URL is said once')
    await url.fill(`${publicUrl}/`)
    await save()
    await desk.getByText('Settings saved.').waitFor()
    t.equal(await desk.getByText('no innovation handbook responds there').count(), 0)

    const page = await openPage(t, 1280)
    await signIn(page, site.address, writer)
    await page.goto(`${site.address}/wp-admin/post-new.php`)
    // Newer versions show what is written in a frame.
    const title = { name: 'Add title' }
    const canvas = (await soon(async () => {
      for (const place of [page, page.frameLocator('[name=editor-canvas]')])
        if (await place.getByRole('textbox', title).count()) return place
    })) as Page
    await canvas.getByRole('textbox', title).fill('Innovation')
    await page.getByRole('button', { name: 'Toggle block inserter' }).click()
    await page.getByPlaceholder('Search').fill('Innovationshandboken')
    await page.getByRole('option', { name: 'Innovationshandboken' }).click()
    // Whether the editor opens its sidebar by itself depends on the time.
    await page.evaluate("wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')")
    const block = canvas.getByRole('document', { name: 'Block: Innovationshandboken' })
    await block.getByRole('heading').first().waitFor()
    await page.getByLabel('Show', { exact: true }).selectOption('question')
    await page.getByLabel('Question', { exact: true }).selectOption('p1-q6')
    const heading = await guide()
    await block.getByRole('heading', { level: 2, name: heading }).waitFor()
    // Without the bar, which has a logo.
    const clip = { x: 0, y: 61, width: 1280, height: 839 }
    if (pictures) await page.screenshot({ path: `${pictures}/wordpress-editor.jpg`, quality: 80, clip })
    const post = await publishPost(page)

    for (const theme of ['twentytwentythree', 'twentytwentyone']) {
      await site.inside(`switch_theme('${theme}');`)
      for (const width of [1280, 390]) {
        const reader = await openPage(t, width)
        const errors: string[] = []
        reader.on('pageerror', ({ message }) => errors.push(message))
        await reader.goto(post)
        const view = reader.locator('handbook-question').locator('[part=view]')
        await view.getByRole('heading', { level: 2, name: heading }).waitFor()
        t.equal(await view.getAttribute('lang'), 'en', 'the language of the site')
        t.ok(
          await soon(() => reader.evaluate('document.documentElement.scrollWidth === innerWidth')),
          `${theme} fits ${width} px`,
        )
        t.same(errors, [])
        if (pictures) await reader.screenshot({ path: `${pictures}/wordpress-${theme}-${width}.jpg`, quality: 80 })
      }
    }
    await page.setViewportSize({ width: 390, height: 900 })
    await page.reload()
    await block.getByRole('heading', { level: 2, name: heading }).waitFor()
  })

  t.test('the HTML of the service stays whole, and scripts in it would not', async (t) => {
    for (const [path, attributes] of Object.entries({
      '': { show: 'journey' },
      '/principles/p1': { show: 'principle', item: 'p1' },
      '/questions/p1-q6': { show: 'question', item: 'p1-q6' },
      '/plan?questions=p1-q1,p3-q2': { show: 'plan', questions: ['p1-q1', 'p3-q2'] },
    })) {
      const address = `/embed/sv${path}${path.includes('?') ? '&' : '?'}view=fragment&heading=2`
      const { body } = await server.inject(address)
      const html = await rendered({ ...attributes, locale: 'sv' })
      // WordPress writes a space before the end of an empty element.
      t.ok(html.replaceAll(' />', '/>').includes(body), path)
    }
    t.equal(
      await site.inside(
        `echo wp_kses('<p onclick="a()"><script>a()</script></p>', Innovationshandboken\\allowed_html());`,
      ),
      '<p>a()</p>',
    )
  })

  t.test('language and release are those of the block, then of the site, then the handbook’s', async (t) => {
    const languageOf = async (locale: string, attributes = {}, plugin = '') =>
      / lang="([^"]+)"/.exec(await rendered(attributes, `${plugin}\nadd_filter('locale', fn () => '${locale}');`))?.[1]
    t.equal(await languageOf('en_US'), 'en')
    t.equal(await languageOf('sv_SE'), 'sv')
    t.equal(await languageOf('de_DE_formal'), 'sv', 'the handbook has no German')
    t.equal(await languageOf('sv_SE', { locale: 'en' }), 'en')
    // What the documentation of Polylang and of WPML promises.
    const polylang = "function pll_get_post_language($post, $field) { return ['locale' => 'en_GB'][$field]; }"
    const wpml = "add_filter('wpml_post_language_details', fn () => ['locale' => 'en_GB']);"
    for (const plugin of [polylang, wpml]) t.equal(await languageOf('sv_SE', {}, plugin), 'en', plugin)
    const { release } = (await server.inject('/handbook/v1/heads')).json()
    t.match(await rendered({ release }), `release="${release}"`)
    const gone = await rendered({ release: '1999-01-r1' })
    t.match(gone, `<a href="${publicUrl}/">Innovationshandboken</a>`)
    t.notMatch(gone, 'RELEASE_NOT_FOUND', 'the reason is for editors')
  })

  t.test('a pasted URL of a page becomes a frame without a sandbox', async (t) => {
    t.match(await site.inside(`echo wp_oembed_get('${publicUrl}/sv/principles/p1');`), /^<iframe (?![^>]*sandbox)/)
  })

  t.test('a copy is read again with its ETag, and stays while the service is down', async (t) => {
    const block = { show: 'question', item: 'p2-q1', locale: 'sv' }
    requests()
    const html = await rendered(block)
    t.same(requests(), ['200 -'])
    t.equal(await rendered(block), html)
    t.same(requests(), [], 'a fresh copy needs no request')
    await expire()
    t.equal(await rendered(block), html)
    t.match(requests(), [/^304 ".+"$/])
    await expire()
    await server.close()
    t.equal(await rendered(block), html)
    t.match(requests(), [/^".+"$/], 'the service was asked in vain')
    t.equal(await rendered(block), html)
    t.same(requests(), [], 'and is left in peace')
    t.match(
      await rendered({ ...block, item: 'p2-q2' }),
      /<handbook-question [^>]+><p><a href="[^"]+">Innovationshandboken<\/a>/,
    )
  })

  t.test('nothing is left when it is removed', async (t) => {
    const left = () =>
      site.inside(
        `echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%innovationshandboken%'");`,
      )
    t.ok(Number(await left()) > 3)
    await site.inside(`require ABSPATH . 'wp-admin/includes/plugin.php';
  require ABSPATH . 'wp-admin/includes/file.php';
  deactivate_plugins('innovationshandboken/innovationshandboken.php');
  delete_plugins(['innovationshandboken/innovationshandboken.php']);`)
    t.equal(await left(), '0')
    t.notOk(existsSync(join(site.folder, 'site/wp-content/plugins/innovationshandboken')))
  })
}
