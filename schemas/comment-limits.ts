/** Characters of a comment. In a file of its own, because the desk loads it without the schemas. */
export const longestComment = 2000

/** Replies in one thread, and threads on one text of a language. */
export const mostComments = 100
