/** React sets properties of custom elements where there are any, otherwise attributes. */
import t from 'tap'
import { printVersions, publicUrl, testElements } from '../service.ts'

const app = `
import { StrictMode, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
function App() {
  const [locale, setLocale] = useState('sv')
  const [step, setStep] = useState(0)
  return (
    <div>
      <button type="button" onClick={() => setLocale('en')}>English</button>
      <handbook-question api="${publicUrl}" question="p1-q6" locale={locale} heading={3} release={undefined}>
        <p>Kommer strax.</p>
      </handbook-question>
      <innovation-handbook api="${publicUrl}" onhandbook-step={({ detail }) => setStep(detail.step)} />
      <output>{step}</output>
    </div>
  )
}
const renderOnServer = () => renderToString(<App />)
const hydrate = (root) => hydrateRoot(root, <App />)
const mount = (root) => createRoot(root).render(<StrictMode><App /></StrictMode>)
`
printVersions(t, import.meta.dirname, ['react', 'react-dom'])
testElements(t, { folder: import.meta.dirname, app })
