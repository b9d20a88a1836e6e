export const words = {
  'push.off': {
    fr: 'Les notifications ne sont pas activées ici : l’administration en décide.',
    en: 'Notifications are not on here: your administrators decide.',
  },
  'push.service': {
    fr: 'Le service de notifications de ce navigateur n’est pas de ceux que Weft connaît.',
    en: 'The notification service of this browser is none that Weft knows.',
  },
} as const
