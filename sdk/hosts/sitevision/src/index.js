/** The server's part: the HTML of the module, with the text of the handbook in it. */
import router from '@sitevision/api/common/router'
import { moduleHtml } from './module-html'

router.get('/', (_request, response) => response.agnosticRender(moduleHtml(), {}))
