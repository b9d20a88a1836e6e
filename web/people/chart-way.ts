import { useMemo } from 'react'
import { type Answer, useRead } from '../app/api.ts'

export type Sought = {
  by: 'manager' | 'unit'
  /** The person to open the way to. */
  to?: string | undefined
  /** The unit to open the way to. */
  unit?: string | undefined
}

export function soughtIn(search: string): Sought {
  const given = new URLSearchParams(search)
  const to = given.get('to') ?? undefined
  const unit = given.get('unit') ?? undefined
  return { by: given.get('by') === 'unit' || unit ? 'unit' : 'manager', to, unit }
}

export function chartAddress({ by, to, unit }: Sought): string {
  const given = [
    ...(by === 'unit' ? [['by', 'unit']] : []),
    ...(unit ? [['unit', unit]] : []),
    ...(to ? [['to', to]] : []),
  ]
  return given.length > 0 ? `/people/chart?${new URLSearchParams(given)}` : '/people/chart'
}

export const absentItem = (ref: string): string => `absent ${ref}`

const nobody = '00000000-0000-0000-0000-000000000000'

/** The items from the top to what is sought, which is the last; null while it is looked for. */
export function useWay({ by, to, unit }: Sought): readonly string[] | null {
  const line = useRead(
    'readReportingLine',
    { personId: to ?? nobody },
    { enabled: by === 'manager' && Boolean(to) },
  )
  const card = useRead('readPerson', { personId: to ?? nobody }, { enabled: by === 'unit' && Boolean(to) })
  const place = useRead('readChartUnit', { unitId: unit ?? nobody }, { enabled: !to && Boolean(unit) })
  const waits = [line, card, place].some(({ isLoading }) => isLoading)
  return useMemo(() => {
    if (waits) return null
    if (to && line.data) return [...wayAbove(line.data), to]
    if (to && card.data) return [...unitsOf(card.data), to]
    if (place.data) return [...place.data.above.map(({ id }) => id), place.data.id]
    return []
  }, [waits, to, line.data, card.data, place.data])
}

function wayAbove({ above, absentManager, reportCount }: Answer<'readReportingLine'>): string[] {
  const gone = above.findLastIndex(({ state, audience }) => state !== 'active' || audience !== 'inside')
  const managers = above.slice(gone + 1).map(({ id }) => id)
  if (managers.length > 0 || reportCount > 0) return managers
  return absentManager && above.length === 0 ? ['absent', absentItem(absentManager)] : ['alone']
}

function unitsOf({ units }: Answer<'readPerson'>): string[] {
  return units.length > 0 ? units.map(({ id }) => id) : ['alone']
}
