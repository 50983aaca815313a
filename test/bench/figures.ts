/** A figure as text. @throws {Error} if it could not be measured. */
export function figure(value: number, digits = 0): string {
  if (!Number.isFinite(value)) throw new Error(`A figure could not be measured: it is ${value}.`)
  return value.toFixed(digits)
}

/** The value below which such a share of them lies; NaN if there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)
