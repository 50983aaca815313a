/**
 * What web servers read in a plain directory that somebody uploaded, whose settings nobody can change: Apache `.htaccess`,
 * Internet Information Services `web.config`. Both then respond with the index of a directory, also with JSON.
 */
import { escapeHtml } from '../handbook/rich-text.ts'
import type { HeaderList } from '../http/headers.ts'

const indexes = ['index.html', 'index.json']

/** @param base The path of the mirror on its host. */
export const plainHostFiles = (headers: HeaderList, base: string): Record<string, string> => ({
  '.htaccess': `DirectoryIndex ${indexes.join(' ')}
AddDefaultCharset utf-8
AddType application/json .json
AddCharset utf-8 .css .html .js .json
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
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
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
