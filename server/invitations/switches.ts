import { defineSwitch } from '../platform/switches/index.ts'

export const guests = defineSwitch({
  name: 'guests',
  words: {
    fr: {
      title: 'Invités',
      description:
        'Les propriétaires d’un espace privé ou secret invitent des personnes d’une organisation extérieure, dans cet espace seul, avec un hôte et une date de fin. Désactiver arrête les nouvelles invitations ; qui est déjà là le reste jusqu’à sa date de fin.',
    },
    en: {
      title: 'Guests',
      description:
        'Owners of a private or secret space invite people of another organisation, to that space alone, with a host and an end date. Turning it off stops new invitations; who is here already stays until their end date.',
    },
  },
  group: 'enters',
  twoPersons: false,
})
