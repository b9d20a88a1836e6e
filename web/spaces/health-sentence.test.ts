import { describe, expect, test } from 'vitest'
import { sayIn } from '../kit/words.tsx'
import { type Health, type Measure, sentenceOf } from './health-sentence.ts'
import { healthWords } from './health-words.ts'

const measure = (name: Measure['name'], given: Partial<Measure> = {}): Measure => ({
  ...{
    name,
    value: null,
    below: null,
    withheld: null,
    of: { count: null, total: 0 },
    reading: null,
    weeks: [],
  },
  ...given,
})
const health = (given: Partial<Health> = {}): Health => ({
  ...{ state: 'measured', days: 28, questions: 38, quietDays: 0, dormant: false, measures: [] },
  ...given,
})
const said = (given: Health, locale: 'fr' | 'en' = 'fr') => {
  const say = sayIn(healthWords, locale)
  const plainly = { answered: String, wait: String, spread: String }
  return sentenceOf(given, (hours) => say('hours', { count: Math.ceil(hours) }))
    .map(({ key, values }) => [say.rich(key, { ...values, ...plainly })].flat(9).map(textOf).join(''))
    .join('')
}
const textOf = (part: unknown): string => {
  if (Array.isArray(part)) return part.map(textOf).join('')
  if (typeof part !== 'object' || part === null) return String(part)
  return 'props' in part && typeof part.props === 'object' && part.props && 'children' in part.props
    ? textOf(part.props.children)
    : ''
}

describe('the health of a space in a sentence', () => {
  const lively = [
    measure('answered', { value: 34 / 38 + 0.01, reading: 'good' }),
    measure('first_answer', { value: 2.4, reading: 'good' }),
    measure('spread', { value: 4, reading: 'weak' }),
  ]

  test('says what goes well, then what would break', () => {
    expect(said(health({ measures: lively }))).toBe(
      'Neuf questions sur dix reçoivent une réponse, la moitié en moins de 3\u00a0h. Mais quatre personnes écrivent la moitié des réponses retenues\u00a0: une longue absence se ferait sentir.',
    )
    expect(said(health({ measures: lively }), 'en')).toBe(
      'Nine of ten questions get an answer, half of them within 3\u00a0hours. But four people write half of the accepted answers: one long holiday would be felt.',
    )
  })

  test('never rounds up, nor counts fewer than three people', () => {
    const some = [
      measure('answered', { value: 0.89, reading: 'good' }),
      measure('spread', { below: 3, reading: 'weak' }),
    ]
    expect(said(health({ measures: some }))).toMatch(
      /^Huit questions sur dix .*\. Mais moins de trois personnes/,
    )
    const all = [
      measure('answered', { value: 1, reading: 'good' }),
      measure('spread', { value: 7, reading: 'good' }),
    ]
    expect(said(health({ measures: all }))).toBe(
      'Toutes les questions ont reçu une réponse en trois jours. Et 7 personnes se partagent la moitié des réponses retenues.',
    )
    const none = [measure('answered', { value: 0, reading: 'weak' }), measure('first_answer', { value: 90 })]
    expect(said(health({ measures: none }))).toBe('Aucune question n’a reçu de réponse en trois jours. ')
    const hardly = [measure('answered', { value: 0.15, reading: 'weak' })]
    expect(said(health({ measures: hardly }), 'en')).toBe('At most one of ten questions gets an answer. ')
  })

  test.each([
    [{ state: 'few_questions', questions: 3 }, '3 questions en 28 jours\u00a0: trop peu pour un taux.'],
    [{ state: 'few_questions', questions: 1 }, '1 question en 28 jours\u00a0: trop peu pour un taux.'],
    [
      { state: 'few_questions', questions: 4, days: 364 },
      '4 questions en 12 mois\u00a0: trop peu pour un taux.',
    ],
    [
      { state: 'no_questions', questions: 0 },
      'On écrit ici, mais personne n’a posé de question en 28 jours.',
    ],
    [{ state: 'few_people', questions: 9 }, /^9 questions en 28 jours, par moins de cinq personnes/],
    [{ state: 'quiet', quietDays: 40 }, 'Rien n’a été écrit ici depuis 40 jours.'],
    [{ state: 'quiet', quietDays: 94, dormant: true }, /^Rien .* depuis 94 jours.*archiver\.$/],
    [{ state: 'empty', quietDays: null }, 'Rien n’est encore écrit ici.'],
    [
      { questions: 6, measures: [measure('answered')] },
      '6 questions en 28 jours, trop récentes pour un taux.',
    ],
  ] as const)('says %o honestly', (given, sentence) => {
    const whole = said(health({ ...given, measures: 'measures' in given ? [...given.measures] : [] }))
    if (typeof sentence === 'string') expect(whole).toBe(sentence)
    else expect(whole).toMatch(sentence)
  })
})
