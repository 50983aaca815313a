/** The views that are loaded when they are needed, or once the first one is shown. */
export type LaterViews = typeof import('./views.ts')

let views: LaterViews | undefined

export async function loadViews(): Promise<LaterViews> {
  views ??= await import('./views.ts')
  return views
}
