import { render } from 'preact'
import { App } from './app.tsx'

const place = document.getElementById('desk') as HTMLElement
const { provider, feedback } = place.dataset
render(<App hasProvider={provider !== undefined} hasFeedback={feedback !== undefined} />, place)
