export const words = {
  'invitation.link': {
    fr: 'Cette invitation ne vaut plus : elle a servi, elle a été retirée, ou son temps est passé. Demandez-en une autre à la personne qui vous invitait.',
    en: 'This invitation is no longer good: it was used, taken back, or its time is over. Ask whoever invited you for another.',
  },
  'guests.off': {
    fr: 'Les invités sont désactivés : l’administration peut les activer dans « Ce qui est activé, ce qui ne l’est pas ».',
    en: 'Guests are off: an administrator can turn them on under “What is on, what is off”.',
  },
  'invitation.already_here': {
    fr: 'Cette adresse est déjà connue ici : ajoutez la personne aux membres de l’espace, ou demandez à l’administration.',
    en: 'This address is known here already: add the person to the space’s members, or ask the administrators.',
  },
  'invitation.space_not_open': {
    fr: 'On n’invite que dans un espace ouvert.',
    en: 'Only an open space can take guests.',
  },
  'invitation.organisation_needed': {
    fr: 'Dites de quelle organisation vient cette personne : l’espace sera partagé avec elle.',
    en: 'Say which organisation this person belongs to: the space will be shared with it.',
  },
  'invitation.other_organisation': {
    fr: 'Cet espace est déjà partagé avec une autre organisation : deux organisations ne s’y croisent jamais.',
    en: 'This space is shared with another organisation already: two organisations never meet in one space.',
  },
  'invitation.until': {
    fr: 'Choisissez une date de fin à venir, dans un an au plus.',
    en: 'Choose an end date in the future, within a year.',
  },
  'invitation.name': {
    fr: 'Donnez un nom que les autres peuvent lire.',
    en: 'Give a name that others can read.',
  },
  'stay.not_host': {
    fr: 'Seules la personne qui répond de cet invité et l’administration peuvent en changer la durée.',
    en: 'Only whoever answers for this guest, and administrators, can change how long they stay.',
  },
  'stay.host': {
    fr: 'Il faut quelqu’un de l’entreprise, encore ici, pour répondre d’un invité.',
    en: 'It takes somebody of the company, still here, to answer for a guest.',
  },
} as const
