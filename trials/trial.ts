/** A long run that either holds or does not: one file `trials/NAME.trial.ts` that exports `trial`. */
export type Trial = {
  /** What must hold, in one sentence. */
  about: string
  run: (given: Given) => Promise<Outcome>
}

export type Given = {
  /** How long it may press; setting up and judging come on top. */
  minutes: number
  /** A line of progress, on standard error. */
  say: (line: string) => void
}

/** The figures behind the verdict, by the names they have in the report. */
export type Outcome = { held: boolean; figures: Readonly<Record<string, number | string>> }
