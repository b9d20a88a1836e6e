import { createContext, useContext } from 'react'
import type { Answer } from './api.ts'

export type Me = Answer<'readMe'>

export const MeContext = createContext<Me | null>(null)

/** Who reads. Only pages behind the sign-in ask. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('Nobody is signed in.')
  return me
}
