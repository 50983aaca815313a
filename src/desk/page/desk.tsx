import { render } from 'preact'
import { App } from './app.tsx'

const place = document.getElementById('desk') as HTMLElement
render(<App hasProvider={place.dataset.provider !== undefined} />, place)
