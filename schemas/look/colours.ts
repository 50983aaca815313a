/**
 * The colours of the principles on white, in the order of the handbook, as hexadecimal digits: for documents without a
 * stylesheet. A test compares them with `tokens.css`.
 */
export const principleColours = ['006075', '2d681e', '8a5000', 'ad2a20', '7d2b7c'] as const

/** The colour of headings and text on white. */
export const ink = '14201c'
