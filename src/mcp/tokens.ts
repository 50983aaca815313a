/**
 * Tokens of a text, estimated as one for every three bytes of UTF-8. No tokenizer is the right one for all models. This is
 * more than `o200k_base` counts in every language of the handbook, which `test/foreign/mcp/` checks.
 */
export const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3)

/** Tokens that the text of one result may have. */
export const mostTokens = 1500
