import { defineSwitch } from '../../platform/switches/index.ts'

export const nothingOnDevices = defineSwitch({
  name: 'nothing_on_devices',
  words: {
    fr: {
      title: 'Rien à lire hors ligne',
      description:
        'Activé, aucun appareil ne garde de discussions à lire sans réseau, et ceux qui en gardaient les effacent à leur prochain contact. Désactivé, les navigateurs de l’entreprise gardent sept jours les dernières discussions de leur personne, jamais celles d’un espace secret.',
    },
    en: {
      title: 'Nothing to read offline',
      description:
        'On, no device keeps discussions to be read without a network, and those that did erase them at their next contact. Off, browsers of the company keep the last discussions of their person for seven days, never those of a secret space.',
    },
  },
  group: 'leaves',
  twoPersons: false,
})
