/** The script of the console, which `npm run build:console` bundles with the library. */
// First, because the library looks for the storage when it is loaded.
import './console-storage.js'
import '../../../node_modules/@scalar/fastify-api-reference/dist/js/standalone.js'

const place = document.querySelector('#console')
const api = await (await fetch(place.dataset.document)).json()

api.info.description =
  'Choose an operation, **Test Request**, and **Send**. Your browser sends the request to this service and shows the response.'

// Nobody is asked for a token here: reading needs none, and the code of the page is not ours.
delete api.components.securitySchemes
for (const methods of Object.values(api.paths))
  for (const operation of Object.values(methods)) {
    delete operation.security
    operation.parameters = operation.parameters.filter(({ $ref = '' }) => !$ref.endsWith('/PreviewedDraft'))
  }

window.Scalar.createApiReference('#console', {
  content: api,
  // Nothing is loaded from, or sent to, another place.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  hideModels: true,
  // A page in a sandbox can save no files.
  documentDownloadType: 'none',
})
