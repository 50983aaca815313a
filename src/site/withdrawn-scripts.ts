/**
 * Scripts that pages must not run any longer, by the address with their hash. They answer 410 with the sentence. An entry is
 * announced: under “Security” in the changelog, and in a security advisory.
 */
export interface WithdrawnScript {
  /** As pages name it: `/sdk/embed-0123456789abcdef.js`. */
  address: string
  /** What is wrong and what to do, in a sentence or two. */
  sentence: string
}

export const withdrawnScripts: WithdrawnScript[] = []

export const withdrawnAt = (address: string): WithdrawnScript | undefined =>
  withdrawnScripts.find((script) => script.address === address)
