import { expect, test } from 'vitest'
import { tiny } from '../tiny.ts'
import { faultsIn } from './faults.ts'
import { company } from './index.ts'
import type { Conversation, Territory } from './shape.ts'
import { clockIn, lengthOf, whenOf } from './times.ts'
import { companyOf } from './whole.ts'

// The company is told from any moment: in the night, on a weekend, in summer and in winter.
const moments = [
  '2026-03-02T08:00:00Z',
  '2026-07-12T22:30:00Z',
  '2026-10-25T12:00:00Z',
  '2027-01-01T00:10:00Z',
]

test.each(moments)('told from %s, the company that comes with Weft has no fault', (moment) => {
  expect(faultsIn(company, new Date(moment))).toEqual([])
})

const said: Conversation = {
  ...{ kind: 'message', space: 'atelier', subjects: ['Vibrations'], by: 'lise', at: 'w5 tue 10:00' },
  body: 'Une chose.',
}
const change = (changes: Partial<Extract<Conversation, { kind: 'message' }>>): Conversation => ({
  ...said,
  ...changes,
})
const question = (answers: Extract<Conversation, { kind: 'question' }>['answers']): Conversation => ({
  ...{ kind: 'question', space: 'atelier', subjects: ['Vibrations'], by: 'lise', at: 'w5 tue 10:00' },
  ...{ title: 'Une question ?', body: 'Laquelle ?', answers },
})

test.each<[string, Conversation]>([
  ['there is no space cave', change({ space: 'cave' })],
  ['"w5 fri noon:" is no time', change({ at: 'w5 fri noon:' })],
  ['lies in the future', change({ at: 'w0 sun 23:00' })],
  ['was said before its space began', change({ at: 'w40 tue 10:00' })],
  ['has neither space nor subject', change({ space: null, subjects: [] })],
  ['ghost does not belong to atelier', change({ by: 'ghost' })],
  ['guests do not begin conversations', change({ space: 'duroc', by: 'gina' })],
  [
    'odile cannot read this and writes under it',
    change({ space: 'duroc', comments: [{ by: 'odile', after: '1h', body: 'Ah.' }] }),
  ],
  ['gina cannot read this and gives a sign', change({ signs: { useful: ['gina'] } })],
  ['mentions paul, who cannot read it', change({ space: 'duroc', body: 'Et toi, {@paul} ?' })],
  ['links nothing, which nobody wrote', change({ body: 'Voir {#nothing}.' })],
  ['links arrosage before it was written', change({ at: 'w21 tue 10:00', body: 'Voir {#arrosage}.' })],
  [
    '"soon" of marc is no length of time',
    change({ comments: [{ by: 'marc', after: 'soon', body: 'Oui.' }] }),
  ],
  [
    'lise after 1h replies before its parent',
    change({
      comments: [
        { by: 'marc', after: '2h', body: 'Oui.', replies: [{ by: 'lise', after: '1h', body: 'Ah.' }] },
      ],
    }),
  ],
  ['marc after 90d lies in the future', change({ comments: [{ by: 'marc', after: '90d', body: 'Oui.' }] })],
  [
    'accepts more than one answer',
    question([
      { by: 'marc', after: '1h', body: 'A.', accepted: true },
      { by: 'odile', after: '2h', body: 'B.', accepted: true },
    ]),
  ],
])('"%s" is told to whoever writes it', (fault, conversation) => {
  const faulty: Territory = { ...tiny, conversations: [...tiny.conversations, conversation] }
  expect(faultsIn(companyOf([faulty]), new Date('2026-11-18T10:00:00Z')).join('\n')).toContain(fault)
})

test('what stands twice, unknown keys and sleepless people are told too', () => {
  const [first] = tiny.people
  const [talk] = tiny.conversations
  const twice: Territory = {
    ...tiny,
    people: first ? [...tiny.people, first] : [],
    conversations: talk ? [talk, talk] : [],
  }
  const faults = faultsIn(companyOf([twice]), new Date(moments[0] ?? 0)).join('\n')
  for (const fault of ['person odile stands 2 times', 'conversation arrosage stands', 'title quel débit'])
    expect(faults).toContain(fault)
  const lost = { ...tiny, units: [], conversations: [change({ at: 'w5 sun 03:00' })] }
  const more = faultsIn(companyOf([lost]), new Date(moments[0] ?? 0)).join('\n')
  expect(more).toContain('lise: there is no unit tours')
  expect(more).toContain('1 of 1 texts are written at night or on a weekend')
  expect(faultsIn(companyOf([tiny]), new Date(moments[0] ?? 0))).toEqual([])
})

test('times are told in the hours of Paris, before and after its clocks change', () => {
  const from = new Date('2026-11-18T10:00:00Z')
  expect(whenOf('w1 mon 09:42', from)).toEqual(new Date('2026-11-09T08:42:00Z'))
  expect(whenOf('w10 mon 09:42', from)).toEqual(new Date('2026-09-07T07:42:00Z'))
  expect(whenOf('h3', from)).toEqual(new Date('2026-11-18T07:00:00Z'))
  expect(lengthOf('1d4h')).toBe(28 * 3_600_000)
  expect(lengthOf('')).toBe(null)
  expect(clockIn('America/Mexico_City', from)).toMatchObject({ weekday: 2, hour: 4 })
})
