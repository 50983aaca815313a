/**
 * What web servers read in a plain directory that somebody uploaded, whose settings nobody can change: Apache `.htaccess`,
 * Internet Information Services `web.config`. Both then respond with the index of a directory, also with JSON.
 */
import { escapeHtml } from '../handbook/rich-text.ts'
import type { HeaderList } from '../http/headers.ts'

const indexes = ['index.html', 'index.json']

/** What these servers may not know. Internet Information Services does not serve a file whose ending it does not know. */
const types = { '.json': 'application/json', '.md': 'text/markdown' }

/** @param base The path of the mirror on its host. */
export const plainHostFiles = (headers: HeaderList, base: string): Record<string, string> => ({
  '.htaccess': `DirectoryIndex ${indexes.join(' ')}
AddDefaultCharset utf-8
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} ${ending}`)
  .join('\n')}
AddCharset utf-8 .css .html .js .json .md .txt
ErrorDocument 404 ${base}/404.html
<IfModule mod_headers.c>
${headers.map(([name, value]) => `Header set ${name} ${JSON.stringify(value)}`).join('\n')}
</IfModule>
`,
  'web.config': `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files><clear />${indexes.map((name) => `<add value="${name}" />`).join('')}</files>
    </defaultDocument>
    <staticContent>
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}; charset=utf-8" />`,
  )
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.map(([name, value]) => `        <add name="${name}" value="${escapeHtml(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`,
})
