import { defineSwitch } from '../platform/switches/index.ts'

export const readings = defineSwitch({
  name: 'readings',
  words: {
    fr: {
      title: 'Lectures',
      description:
        'Retient ce que chaque personne a lu, par jour et en trois durées, pour lui montrer ce qui est nouveau\u202f; personne d’autre ne le voit. Effacé après 28 jours. Compté chaque nuit par équipe, famille de métiers et mois, jamais montré sur une personne\u202f; ce qui sert à ce compte est effacé dès que le mois est fini.',
    },
    en: {
      title: 'Readings',
      description:
        'Keeps what each person has read, by day and in three lengths, to show them what is new; nobody else sees it. Deleted after 28 days. Counted each night by team, job family and month, never shown on one person; what this count needs is deleted as soon as the month is over.',
    },
  },
  group: 'measured',
  twoPersons: true,
})

export const teamMeasures = defineSwitch({
  name: 'team_measures',
  words: {
    fr: {
      title: 'Mesures par équipe',
      description:
        'Compte par équipe, famille de métiers et mois ce qui a été demandé, répondu, accepté, publié et jugé utile, d’après ce qui est déjà écrit, jusqu’à treize mois en arrière. Aucun chiffre sur moins de dix personnes, aucun sur une personne\u202f; ni connexions, ni horaires, ni conversations privées.',
    },
    en: {
      title: 'Measures by team',
      description:
        'Counts by team, job family and month what was asked, answered, accepted, published and found useful, from what is written already, up to thirteen months back. No figure on fewer than ten people, none on one person; no sign-ins, no hours, no private conversations.',
    },
  },
  group: 'measured',
  twoPersons: true,
})
