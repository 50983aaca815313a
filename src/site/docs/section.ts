/** A part of a page that the search finds. */
export interface Section {
  /** Below the public URL, with the anchor of the heading. */
  path: string
  /** The title of the page. */
  page: string
  heading: string
  text: string
}
