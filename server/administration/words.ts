export const words = {
  'switch.same': {
    fr: 'Ce réglage est déjà dans cet état.',
    en: 'It stands so already.',
  },
  'switch.waiting': {
    fr: 'Une demande attend déjà d’être confirmée : confirmez-la ou retirez-la d’abord.',
    en: 'A request waits for confirmation already: confirm or withdraw it first.',
  },
  'switch.own_request': {
    fr: 'Une autre personne de l’administration doit confirmer votre demande.',
    en: 'Another administrator must confirm what you asked for.',
  },
  'switch.not_waiting': {
    fr: 'Cette demande n’attend plus : elle a été confirmée ou retirée.',
    en: 'This request waits no more: it was confirmed or withdrawn.',
  },
} as const
