/** How long something was waited for; `seen` false when it was still waited for at that time (censored). */
export type Observation = { time: number; seen: boolean }

/**
 * The Kaplan–Meier estimate of the share still waiting after each time at which something came, in any unit of
 * time. Those who still wait count until the time they were last seen waiting; at a tie what came goes first.
 * (Kaplan, Meier 1958, Nonparametric Estimation from Incomplete Observations.)
 */
export function kaplanMeier(observations: readonly Observation[]): { time: number; survival: number }[] {
  const times = [...new Set(observations.filter(({ seen }) => seen).map(({ time }) => time))]
  let survival = 1
  return times
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = observations.filter((each) => each.time >= time).length
      const came = observations.filter((each) => each.seen && each.time === time).length
      survival *= 1 - came / atRisk
      return { time, survival }
    })
}

/** The first time by which at least half have what they waited for; null where fewer than half ever will be seen to. */
export function survivalMedian(observations: readonly Observation[]): number | null {
  // A product of shares such as 7/8 × 6/7 × … comes out a hair above one half.
  const half = 0.5 + 1e-9
  return kaplanMeier(observations).find(({ survival }) => survival <= half)?.time ?? null
}
