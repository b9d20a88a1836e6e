import { defineWords } from '../../kit/words.tsx'

export const mergingWords = defineWords({
  more: { fr: 'Administrer', en: 'Administer' },
  name: { fr: 'Nommer dans les deux langues', en: 'Name in both languages' },
  nameTitle: { fr: 'Les noms de «\u202f{name}\u202f»', en: 'The names of “{name}”' },
  nameWhy: {
    fr: 'Chaque personne lit le sujet dans sa langue, et le trouve sous tous ses noms. Un champ vide laisse le nom «\u202f{name}\u202f».',
    en: 'Everyone reads the subject in their language, and finds it by all of its names. An empty field leaves the name “{name}”.',
  },
  french: { fr: 'En français', en: 'In French' },
  english: { fr: 'En anglais', en: 'In English' },
  save: { fr: 'Enregistrer', en: 'Save' },
  named: { fr: 'Noms enregistrés.', en: 'Names saved.' },
  merge: { fr: 'Fusionner dans un autre sujet', en: 'Merge into another subject' },
  title: { fr: 'Fusionner «\u202f{name}\u202f»', en: 'Merge “{name}”' },
  into: { fr: 'Dans quel sujet\u202f?', en: 'Into which subject?' },
  find: { fr: 'Le nom d’un sujet', en: 'The name of a subject' },
  alike: { fr: 'Noms proches', en: 'Similar names' },
  choose: { fr: 'Choisir {name}', en: 'Choose {name}' },
  moves: {
    fr: '{count, plural, =0 {Ce qui est} one {Le message que vous lisez} many {Les # de messages que vous lisez} other {Les # messages que vous lisez}} sous «\u202f{from}\u202f», et ce qui n’est pas à votre portée, passe sous «\u202f{into}\u202f». Qui suivait l’un suivra l’autre\u202f; l’ancien nom et l’ancienne adresse y mèneront.',
    en: '{count, plural, =0 {What stands} one {The post you can read} other {The # posts you can read}} under “{from}”, and what is out of your reach, moves under “{into}”. Who followed the one follows the other; the old name and address lead there.',
  },
  forGood: { fr: 'Une fusion est définitive.', en: 'A merge is for good.' },
  verb: { fr: 'Fusionner', en: 'Merge' },
  done: {
    fr: '«\u202f{from}\u202f» fait maintenant partie de «\u202f{into}\u202f».',
    en: '“{from}” is now part of “{into}”.',
  },
  duplicates: { fr: 'Des sujets qui se ressemblent', en: 'Subjects that look alike' },
  duplicatesWhy: {
    fr: 'Leurs noms sont si proches qu’il s’agit peut-être du même. L’administration seule voit cette liste.',
    en: 'Their names are so close that they may be one. Only administrators see this list.',
  },
  posts: {
    fr: '{count, plural, one {# message} many {# de messages} other {# messages}}',
    en: '{count, plural, one {# post} other {# posts}}',
  },
  pair: { fr: '{one} et {other}', en: '{one} and {other}' },
  mergeInto: { fr: 'Fusionner {from} dans {into}', en: 'Merge {from} into {into}' },
})
