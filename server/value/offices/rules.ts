import type { Verdict } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'

type Offices = Pick<Viewer, 'administrator' | 'offices'>

/** What is worth what is read by those who answer for something: every office reads all of it. */
export function mayReadValue({ offices }: Offices): Verdict {
  return offices.length > 0 ? 'allowed' : 'value.not_yours'
}

/** Who leads the programme and who answers for its figures prepare them; the others read. */
export function mayPrepareValue({ offices }: Offices): Verdict {
  return offices.includes('programme') || offices.includes('controller') ? 'allowed' : 'value.not_yours'
}

/** Administrators begin; who leads the programme goes on. */
export function mayGiveOffices({ administrator, offices }: Offices): Verdict {
  return administrator || offices.includes('programme') ? 'allowed' : 'value.not_yours'
}

export function maySeeOffices(viewer: Offices): Verdict {
  return mayGiveOffices(viewer) === 'allowed' ? 'allowed' : mayReadValue(viewer)
}
