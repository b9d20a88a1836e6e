import { createHash } from 'node:crypto'
import { below, idAt, type Random, zipf } from './random.ts'
import { type Size, signedIn } from './sizes.ts'

const day = 86_400_000
export const today = Date.UTC(2026, 10, 1)
export const threeYears = 1095 * day

export type Person = { id: string; name: string; email: string; spaces: number[] }
export type Space = { id: string; name: string; access: 'open' | 'private' | 'secret'; members: number[] }
export type Scene = { people: Person[]; spaces: Space[]; subjects: { id: string; name: string }[] }

const given =
  'Inès Awa Tomasz Karim Léa Hugo Marta Jonas Chloé Nadia Paul Sven Lucía Émile Rachel Omar'.split(' ')
const family =
  'Carvalho Diallo Wiśniewski Zerrouki Martin Bernard Keller Novak Rossi Moreau Smith Lambert Haddad Petit'.split(
    ' ',
  )

/** Who there is and where they meet: 5 to 60 spaces a person, most of them few; a few spaces hold very many. */
export function sceneOf({ people: count, spaces: places, subjects }: Size, random: Random): Scene {
  const spaces: Space[] = Array.from({ length: places }, (_, n) => ({
    id: idAt(random, today - threeYears),
    name: `${['Atelier', 'Projet', 'Équipe', 'Market', 'Plant', 'Metier'][n % 6]} ${n}`,
    access: n % 20 < 11 ? 'open' : n % 20 < 18 ? 'private' : 'secret',
    members: [],
  }))
  const popular = zipf(random, places, 0.7)
  const people = Array.from({ length: count }, (_, n): Person => {
    const mine = new Set<number>()
    const wanted = Math.min(5 + Math.floor(55 * random() ** 3), places)
    while (mine.size < wanted) mine.add(popular())
    for (const place of mine) spaces[place]?.members.push(n)
    const name = `${given[below(random, given.length)]} ${family[below(random, family.length)]} ${n}`
    return {
      id: idAt(random, today - threeYears),
      name,
      email: `person${n}@bench.example`,
      spaces: [...mine],
    }
  })
  return {
    people,
    spaces,
    subjects: Array.from({ length: subjects }, (_, n) => ({
      id: idAt(random, today - threeYears),
      name: `Sujet ${n}`,
    })),
  }
}

/** The secret of the n-th session: what the browser's cookie holds. Of bench data only. */
export const secretOf = (n: number): Buffer => createHash('sha256').update(`bench session ${n}`).digest()
export const cookieOf = (n: number): string => secretOf(n).toString('base64url')
/** Every so many people one is signed in. */
export const signedInStep = (people: number): number => Math.max(1, Math.floor(people / signedIn))
