/** Sizes in bytes. A ratio above `ratio` counts as a bomb only once `ratioFrom` bytes have come out. */
export type Limits = {
  entries: number
  totalBytes: number
  jsonBytes: number
  rowBytes: number
  nameBytes: number
  ratio: number
  ratioFrom: number
}

export const archiveLimits: Limits = {
  entries: 1_000_000,
  totalBytes: 20_000_000_000,
  jsonBytes: 200_000_000,
  rowBytes: 20_000_000,
  nameBytes: 1000,
  ratio: 200,
  ratioFrom: 50_000_000,
}

export function isBomb(limits: Limits, unpacked: number, packed: number): boolean {
  return unpacked > limits.ratioFrom && unpacked > packed * limits.ratio
}
