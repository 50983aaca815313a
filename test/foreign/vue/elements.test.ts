/** Vue binds properties of custom elements where there are any, otherwise attributes. */
import t from 'tap'
import { printVersions, publicUrl, testElements } from '../service.ts'

const app = `
import { createApp, createSSRApp, h, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
const App = {
  setup() {
    const locale = ref('sv')
    const step = ref(0)
    const onStep = ({ detail }) => (step.value = detail.step)
    const element = { api: '${publicUrl}', question: 'p1-q6', heading: 3, release: undefined }
    return () =>
      h('div', [
        h('button', { type: 'button', onClick: () => (locale.value = 'en') }, 'English'),
        h('handbook-question', { ...element, locale: locale.value }, [h('p', 'Kommer strax.')]),
        h('innovation-handbook', { api: '${publicUrl}', 'onHandbook-step': onStep }),
        h('output', step.value),
      ])
  },
}
const renderOnServer = () => renderToString(createSSRApp(App))
const hydrate = (root) => createSSRApp(App).mount(root)
const mount = (root) => createApp(App).mount(root)
`
printVersions(t, import.meta.dirname, ['vue'])
testElements(t, { folder: import.meta.dirname, app })
