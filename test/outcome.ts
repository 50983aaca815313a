/** What became of a test file. */
export interface Outcome {
  isOk: boolean
  assertions: { total: number; pass: number; fail: number; skip: number }
  /** The results of the file's tests in TAP. */
  report: string
}

/** The outcome of a file whose tests did not all end. */
export const failed = (report: string): Outcome => ({
  isOk: false,
  assertions: { total: 1, pass: 0, fail: 1, skip: 0 },
  report,
})
