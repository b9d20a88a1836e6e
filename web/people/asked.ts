import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'

export const filterNames = ['unit', 'jobFamily', 'site', 'skill', 'language'] as const
export type FilterName = (typeof filterNames)[number]

/** What the directory is asked, and whose card lies beside: all of it stands in the address. */
export type AskedPeople = Partial<Record<FilterName | 'q' | 'from' | 'person', string>>

const names = [...filterNames, 'q', 'from', 'person'] as const

export function useAskedPeople(): [AskedPeople, (change: AskedPeople) => void] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const asked = useMemo(() => read(search), [search])
  const ask = useCallback(
    (change: AskedPeople) => navigate(addressOf({ ...read(search), ...change }), { replace: true }),
    [search, navigate],
  )
  return [asked, ask]
}

export function addressOf(asked: AskedPeople): string {
  const given = names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []))
  return given.length > 0 ? `/people?${new URLSearchParams(given)}` : '/people'
}

/** Without the card that lies beside, and without what is empty. */
export function filterOf({ person: _, ...asked }: AskedPeople): Omit<AskedPeople, 'person'> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value))
}

function read(search: string): AskedPeople {
  const given = new URLSearchParams(search)
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])))
}
