import { defineSwitch } from '../platform/switches/index.ts'

export const hideContent = defineSwitch({
  name: 'hide_content',
  words: {
    fr: {
      title: 'E-mails et notifications sans contenu',
      description:
        'Activé, les e-mails d’avis, le récapitulatif et les notifications disent seulement qu’il y a du nouveau, avec un lien\u00a0: ni titre, ni nom d’espace, ni texte ne quittent le serveur.',
    },
    en: {
      title: 'Mails and notifications without content',
      description:
        'On, mails of notices, the digest and notifications only say that there is something new, with a link: no title, no name of a space and no text leaves the server.',
    },
  },
  group: 'leaves',
  twoPersons: false,
})

export const push = defineSwitch({
  name: 'push',
  words: {
    fr: {
      title: 'Notifications sur les appareils',
      description:
        'Chaque personne peut alors recevoir des notifications par le service de son navigateur (Mozilla, Google, Apple ou Microsoft). Le contenu est chiffré pour l’appareil\u202f; ce service voit l’adresse du serveur, l’heure et la taille.',
    },
    en: {
      title: 'Notifications on devices',
      description:
        'Each person may then get notifications through the service of their browser (Mozilla, Google, Apple or Microsoft). The content is encrypted for the device; that service sees the server’s address, the time and the size.',
    },
  },
  group: 'leaves',
  twoPersons: false,
})
