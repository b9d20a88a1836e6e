import { defineWords } from '../../kit/words.tsx'

export const fileWords = defineWords({
  files: { fr: 'Fichiers joints', en: 'Attached files' },
  pictures: { fr: 'Images jointes', en: 'Attached pictures' },
  attach: { fr: 'Joindre des fichiers', en: 'Attach files' },
  note: {
    fr: 'Les images perdent le lieu et l’appareil de la prise de vue. Coller une image fonctionne aussi.',
    en: 'Pictures lose where and with what they were taken. Pasting a picture works too.',
  },
  sending: { fr: 'Envoi de {name}', en: 'Sending {name}' },
  held: {
    fr: 'Retenu\u00a0: personne d’autre ne le verra avant qu’il ait été vérifié.',
    en: 'Held: nobody else will see it before it has been checked.',
  },
  undescribed: {
    fr: '{count, plural, one {Dites ce que montre cette image\u00a0: qui ne la voit pas n’en saura rien sans cela.} many {# d’images n’ont pas de description\u00a0: qui ne les voit pas n’en saura rien.} other {# images n’ont pas de description\u00a0: qui ne les voit pas n’en saura rien.}}',
    en: '{count, plural, one {Say what this picture shows: who cannot see it learns nothing without.} other {# pictures have no description: who cannot see them learns nothing of them.}}',
  },
  alternative: { fr: 'Ce que montre l’image', en: 'What the picture shows' },
  alternativeWhy: {
    fr: 'Pour les personnes qui ne la voient pas.',
    en: 'For people who do not see it.',
  },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNamed: { fr: 'Retirer {name}', en: 'Remove {name}' },
  pictureNamed: { fr: 'Image sans description, {name}', en: 'Picture without a description, {name}' },
  text_waiting: { fr: 'bientôt lu par la recherche', en: 'search will read it soon' },
  text_readable: { fr: 'texte lisible par la recherche', en: 'text searchable' },
  text_partly: { fr: 'trop long : la recherche en lit le début', en: 'too long: search reads its beginning' },
  text_unreadable: {
    fr: 'texte illisible : la recherche n’en connaît que le nom',
    en: 'no legible text: search knows only its name',
  },
  text_too_large: {
    fr: 'trop grand : la recherche n’en connaît que le nom',
    en: 'too large: search knows only its name',
  },
  saveNamed: { fr: 'Enregistrer {name}', en: 'Save {name}' },
})
