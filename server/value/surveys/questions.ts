import type { Locale } from '../../platform/viewer.ts'

export const questionNames = ['time_saved', 'helped'] as const
export type QuestionName = (typeof questionNames)[number]

type Words = Readonly<Record<Locale, string>>
/** `minutes`: read by median and trimmed mean. `share`: 1 is yes, 0 is no, read as a share. */
export type Question = {
  kind: 'minutes' | 'share'
  text: Words
  answers: readonly { value: number; label: Words }[]
}

const both = (same: string): Words => ({ fr: same, en: same })

/** What is asked, where it happens. A question without an occasion in the network is not here. */
export const questions: Readonly<Record<QuestionName, Question>> = {
  /** Of who asked, when they accept an answer: the minutes saved (m_s of accepted answers). */
  time_saved: {
    kind: 'minutes',
    text: {
      fr: 'Cette réponse vous a-t-elle fait gagner du temps\u202f?',
      en: 'Did this answer save you time?',
    },
    answers: [
      { value: -10, label: { fr: 'Elle m’en a coûté', en: 'It cost me time' } },
      { value: 0, label: { fr: 'Ni gagné ni perdu', en: 'Neither' } },
      { value: 5, label: both('5 min') },
      { value: 15, label: both('15 min') },
      { value: 30, label: both('30 min') },
      { value: 60, label: both('1 h') },
      { value: 120, label: { fr: '2 h ou plus', en: '2 h or more' } },
    ],
  },
  /** Of who reads a question of somebody else with its accepted answer for 20 seconds (p_h of answers used again). */
  helped: {
    kind: 'share',
    text: {
      fr: 'La réponse retenue vous a-t-elle servi dans votre travail\u202f?',
      en: 'Was the accepted answer of use to you in your work?',
    },
    answers: [
      { value: 1, label: { fr: 'Oui', en: 'Yes' } },
      { value: 0, label: { fr: 'Non', en: 'No' } },
    ],
  },
}

export const isAnswerOf = (question: QuestionName, value: number): boolean =>
  questions[question].answers.some((answer) => answer.value === value)
