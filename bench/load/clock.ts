export type StreamsQuestion =
  | { ask: 'open'; origin: string; cookies: string[]; count: number }
  | { ask: 'expect' }
  | { ask: 'arrived' }
/** Moments are those of the machine's monotonic clock, in milliseconds. */
export type StreamsAnswer = { open: number; refused: number; arrivals: number[] }

/** The same clock in every process of the machine. */
export const machineNow = (): number => Number(process.hrtime.bigint()) / 1e6
