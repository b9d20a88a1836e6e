import { defineSwitch } from '../platform/switches/index.ts'

export const readings = defineSwitch({
  name: 'readings',
  words: {
    fr: {
      title: 'Lectures',
      description:
        'Note qui a lu quoi, par personne et par jour, en trois durées. Sert à ce qui n’est pas lu et à des comptes par équipe et par semaine ; effacé après 28 jours.',
    },
    en: {
      title: 'Readings',
      description:
        'Notes who read what, by person and day, in three lengths. Serves what is unread and counts by team and week; deleted after 28 days.',
    },
  },
  group: 'measured',
  twoPersons: true,
})
