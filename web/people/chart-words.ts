import { defineWords } from '../kit/words.tsx'

export const chartWords = defineWords({
  ways: { fr: 'Deux façons de lire l’organigramme', en: 'Two ways to read the chart' },
  byManager: { fr: 'Par responsable', en: 'By manager' },
  byUnit: { fr: 'Par unité', en: 'By unit' },
  managerSentence: {
    fr: '<b>{people, plural, one {# personne} many {# de personnes} other {# personnes}}</b>\u00a0: {tops, plural, =0 {aucune équipe n’a de responsable dans l’annuaire} one {# équipe} many {# d’équipes, des plus grandes aux plus petites} other {# équipes, des plus grandes aux plus petites}}.',
    en: '<b>{people, plural, one {# person} other {# people}}</b>: {tops, plural, =0 {no team has its head in the directory} one {# team} other {# teams, the largest first}}.',
  },
  led: {
    fr: '<b>{people, plural, one {# personne} many {# de personnes} other {# personnes}}</b>\u00a0: toutes les équipes mènent à {name}.',
    en: '<b>{people, plural, one {# person} other {# people}}</b>: every team leads up to {name}.',
  },
  largest: {
    fr: ' {tops, plural, one {Derrière {name}, elle} many {La plus grande, derrière {name},} other {La plus grande, derrière {name},}} compte {below, plural, one {# personne} many {# de personnes} other {# personnes}}.',
    en: ' {tops, plural, one {Behind {name}, it} other {The largest, behind {name},}} counts {below, plural, one {# person} other {# people}}.',
  },
  apart: {
    fr: '{apart, plural, one {# personne a un responsable que l’annuaire ne contient pas\u00a0: elle est rangée} many {# de personnes ont un responsable que l’annuaire ne contient pas\u00a0: elles sont rangées} other {# personnes ont un responsable que l’annuaire ne contient pas\u00a0: elles sont rangées}} à la fin.',
    en: '{apart, plural, one {# person has} other {# people have}} a manager whom the directory does not contain: they are kept at the end.',
  },
  aloneSentence: {
    fr: '{alone, plural, one {# personne n’a} many {# de personnes n’ont} other {# personnes n’ont}} ni responsable ni équipe.',
    en: '{alone, plural, one {# person has} other {# people have}} neither manager nor team.',
  },
  unitSentence: {
    fr: '<b>{people, plural, one {# personne} many {# de personnes} other {# personnes}}</b> dans {units, plural, one {# unité} many {# d’unités} other {# unités}}, dont {tops, plural, one {# tout en haut} many {# tout en haut} other {# tout en haut}}.',
    en: '<b>{people, plural, one {# person} other {# people}}</b> in {units, plural, one {# unit} other {# units}}, {tops, number} of them at the top.',
  },
  largestUnit: {
    fr: 'La plus grande, {name}, compte {people, plural, one {# personne} many {# de personnes} other {# personnes}}.',
    en: 'The largest, {name}, counts {people, plural, one {# person} other {# people}}.',
  },
  withoutUnitSentence: {
    fr: '{people, plural, one {# personne n’appartient} many {# de personnes n’appartiennent} other {# personnes n’appartiennent}} à aucune unité.',
    en: '{people, plural, one {# person belongs} other {# people belong}} to no unit.',
  },
  empty: { fr: 'L’organigramme vient de l’annuaire', en: 'The chart is filled from the directory' },
  emptyWhy: {
    fr: 'Il apparaît dès que l’annuaire importé dit qui est responsable de qui, ou qui appartient à quelle unité.',
    en: 'It appears once the imported directory says who manages whom, or who belongs to which unit.',
  },
  jump: { fr: 'Aller à une personne ou à une unité', en: 'Go to a person or a unit' },
  jumpPlaceholder: { fr: 'Aller à une personne ou à une unité', en: 'Go to a person or a unit' },
  jumpBegin: { fr: 'Écrire le début d’un nom.', en: 'Type the beginning of a name.' },
  jumpNone: { fr: 'Aucun nom ne commence ainsi.', en: 'No name begins like this.' },
  unitOf: {
    fr: 'unité de {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: 'unit of {count, plural, one {# person} other {# people}}',
  },
  path: { fr: 'Où vous êtes dans l’organigramme', en: 'Where you are in the chart' },
  keys: {
    fr: 'Au clavier\u00a0: flèches pour parcourir et déplier, lettres pour aller à un nom, Entrée pour ouvrir une fiche.',
    en: 'By keyboard: arrows to walk and unfold, letters to go to a name, Enter to open a card.',
  },
  team: {
    fr: '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  teamAtLarge: {
    fr: '{all, plural, one {# personne} many {# de personnes} other {# personnes}}, dont {reports, number} en direct',
    en: '{all, plural, one {# person} other {# people}}, {reports, number} directly',
  },
  leads: {
    fr: 'dirige {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
    en: 'leads {count, plural, one {# person} other {# people}}',
  },
  peopleAndUnits: {
    fr: '{people, plural, one {# personne} many {# de personnes} other {# personnes}}, {units, plural, one {# unité} many {# d’unités} other {# unités}}',
    en: '{people, plural, one {# person} other {# people}}, {units, plural, one {# unit} other {# units}}',
  },
  absentManager: {
    fr: 'responsable absent de l’annuaire\u00a0: {ref}',
    en: 'manager absent from the directory: {ref}',
  },
  absentManagers: { fr: 'Responsables absents de l’annuaire', en: 'Managers absent from the directory' },
  absentNote: {
    fr: 'L’annuaire les nomme sans les contenir. Leurs équipes directes, sans équipe à leur tour, sont rangées ici.',
    en: 'The directory names them without containing them. Whoever reports to them and leads nobody is kept here.',
  },
  alone: { fr: 'Sans responsable ni équipe', en: 'With neither manager nor team' },
  withoutUnit: { fr: 'Sans unité', en: 'Without a unit' },
})
