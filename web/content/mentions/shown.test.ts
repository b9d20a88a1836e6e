import { describe, expect, test } from 'vitest'
import { retyped, shown } from './shown.ts'

const awa = '[@Awa Diallo](weft:person/018f0000-0000-7000-8000-000000000001)'
const lab = '[#Labo \\[A\\]](weft:space/018f0000-0000-7000-8000-000000000002)'
const known = new Map([['@Awa Diallo', awa]])
const none = new Map<string, string>()

test('what shows are names, whatever stands between them', () => {
  expect(shown(`Voir ${awa} au ${lab}, [ici](https://x.example).`)).toEqual({
    text: 'Voir @Awa Diallo au #Labo [A], [ici](https://x.example).',
    mentions: [
      { short: '@Awa Diallo', link: awa, at: 5 },
      { short: '#Labo [A]', link: lab, at: 20 },
    ],
  })
})

/** The whole road: what shows is edited, and what is kept shows as it was typed. */
function edit(text: string, typed: string, caret: number, names: ReadonlyMap<string, string> = none) {
  const kept = retyped(text, typed, { caret, known: names })
  expect(shown(kept).text).toBe(shown(typed).text)
  return kept
}

describe('editing what shows', () => {
  test('around mentions keeps them', () => {
    expect(edit(`A ${awa} b`, 'A @Awa Diallo bc', 16)).toBe(`A ${awa} bc`)
    expect(edit(`A ${awa} b`, 'AB @Awa Diallo b', 2)).toBe(`AB ${awa} b`)
    expect(edit(`${awa}${lab}`, '@Awa Diallo, #Labo [A]', 13)).toBe(`${awa}, ${lab}`)
    expect(edit(awa, '@@Awa Diallo', 1)).toBe(`@${awa}`)
    expect(edit(`A ${awa} b`, ' @Awa Diallo b', 0)).toBe(` ${awa} b`)
  })

  test('inside one makes it words again, and written out it is a mention again', () => {
    const cut = edit(`A ${awa} b`, 'A @Awa Diall b', 12, known)
    expect(cut).toBe('A @Awa Diall b')
    expect(edit(cut, 'A @Awa Diallo b', 13, known)).toBe(`A ${awa} b`)
    expect(edit(cut, 'A @Awa Diallos b', 14, known)).toBe('A @Awa Diallos b')
  })

  test('that wraps one keeps it', () => {
    expect(edit(`A ${awa} b`, 'A **@Awa Diallo** b', 15, known)).toBe(`A **${awa}** b`)
  })

  test('of two people of one name leaves each who they are', () => {
    const other = awa.replace('0001)', '0009)')
    expect(edit(`${awa} ${other}`, '@Awa Diallo @Awa Diallo!', 24, known)).toBe(`${awa} ${other}!`)
  })

  test('all of it away leaves nothing', () => expect(edit(`A ${awa}`, '', 0, known)).toBe(''))
})

test('a mention pasted as a link is one', () => {
  expect(retyped('', `Voir ${awa}`, { caret: 5 + awa.length, known: none })).toBe(`Voir ${awa}`)
})
