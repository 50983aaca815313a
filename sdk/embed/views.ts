/** What is not needed at first sight: every view but the first, and the search. They are loaded from beside the script. */
export { challengeView } from './challenge-view.ts'
export { guide, guideView } from './guide-view.ts'
export { mapView } from './map-view.ts'
export { planView } from './plan-view.ts'
export { search } from './search.ts'
