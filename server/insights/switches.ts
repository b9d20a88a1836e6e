import { defineSwitch } from '../platform/switches/index.ts'

export const readings = defineSwitch({
  name: 'readings',
  words: {
    fr: {
      title: 'Lectures',
      description:
        'Retient ce que chaque personne a lu, par jour et en trois durées, pour lui montrer ce qui est nouveau\u202f; personne d’autre ne le voit. Compté ensuite par équipe et par semaine, jamais sur une personne\u202f; effacé après 28 jours.',
    },
    en: {
      title: 'Readings',
      description:
        'Keeps what each person has read, by day and in three lengths, to show them what is new; nobody else sees it. Counted then by team and week, never on one person; deleted after 28 days.',
    },
  },
  group: 'measured',
  twoPersons: true,
})
