/** Units seen in each of the same periods. */
export type Panel = {
  /** Ascending; any numbers, such as 2003 or 24 × 12 + month. */
  periods: readonly number[]
  units: readonly PanelUnit[]
}

export type PanelUnit = {
  /** Units that were assigned together, or move together, share one: a team, a site. */
  cluster: string
  /** The first period in which it is treated; null for never. */
  firstTreated: number | null
  /** One a period, in their order. */
  outcomes: readonly number[]
}
