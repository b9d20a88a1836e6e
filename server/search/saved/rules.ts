import type { Verdict } from '../../platform/refusal.ts'

const most = 50
// Each alert is a search of its own whenever the list is read.
const mostAlerts = 10

export type Kept = { all: number; alerts: number }

export function maySaveSearch({ all, alerts }: Kept, alert: boolean): Verdict {
  if (all >= most) return 'saved_search.too_many'
  return maySetAlert({ all, alerts }, alert)
}

export function maySetAlert({ alerts }: Kept, alert: boolean): Verdict {
  return alert && alerts >= mostAlerts ? 'saved_search.too_many_alerts' : 'allowed'
}
