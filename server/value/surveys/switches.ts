import { defineSwitch } from '../../platform/switches/index.ts'

export const surveys = defineSwitch({
  name: 'surveys',
  words: {
    fr: {
      title: 'Questions courtes',
      description:
        'Demande de temps en temps, là où une réponse vient d’être retenue ou lue, si elle a servi\u202f: une occasion sur dix au hasard, au plus une question par personne en quatorze jours, jamais pendant ses heures calmes, et chaque personne peut les refuser pour toujours. Les réponses sont gardées sans nom, par mois, et lues par trimestre, à partir de cinq.',
    },
    en: {
      title: 'Short questions',
      description:
        'Asks now and then, where an answer was just accepted or read, whether it was of use: one occasion in ten at random, at most one question per person in fourteen days, never in their quiet hours, and everybody can refuse them for good. Answers are kept without a name, by month, and read by quarter, from five on.',
    },
  },
  group: 'measured',
  twoPersons: true,
})
