/** The root of the read contract. */
export const root = '/handbook/v1'

/** What is said of anything in the handbook stands under its own address, for ever. */
export const conceptPath = '/id'

/** Where assistants are served by the Model Context Protocol. */
export const mcpPath = '/mcp'

/** Where the pages for people are, below the public address. */
export const embedRoot = '/embed'
