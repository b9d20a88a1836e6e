const unknown = {
  fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’est pas une donnée de ce levier. Prenez l’un de ces symboles\u00a0: {symbols}.',
  en: 'Character {at}: “{found}” is not an input of this driver. Take one of these symbols: {symbols}.',
}
const call = {
  fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’est pas connu. Prenez min, max, sum ou report.',
  en: 'Character {at}: “{found}” is not known. Take min, max, sum or report.',
}

/** Why a text is no formula, where, and how to mend it; and what its calls are named in a sentence. */
export const formulaWords = {
  'call.min': { fr: 'le plus petit de ', en: 'the smaller of ' },
  'call.max': { fr: 'le plus grand de ', en: 'the greater of ' },
  'call.sum': { fr: 'somme des ', en: 'sum of ' },
  'call.report': { fr: 'rapporté sans valeur\u00a0: ', en: 'reported without a value: ' },
  'formula.empty': {
    fr: 'La formule est vide. Écrivez-la avec ces symboles\u00a0: {symbols}.',
    en: 'The formula is empty. Write it with these symbols: {symbols}.',
  },
  'formula.too_long': {
    fr: 'La formule est trop longue. Mille caractères suffisent.',
    en: 'The formula is too long. A thousand characters will do.',
  },
  'formula.unknown_character': {
    fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’a pas sa place ici. Retirez-le\u202f; les décimales prennent un point.',
    en: 'Character {at}: “{found}” has no place here. Remove it; decimals take a point.',
  },
  'formula.value_expected': {
    fr: 'Caractère {at}\u00a0: il manque un symbole ou un nombre. Ajoutez-le, ou retirez l’opérateur qui précède.',
    en: 'Character {at}: a symbol or a number is missing. Add it, or remove the operator before.',
  },
  'formula.operator_expected': {
    fr: 'Caractère {at}\u00a0: il manque un opérateur avant «\u202f{found}\u202f». Ajoutez *, /, + ou -\u202f; les décimales prennent un point.',
    en: 'Character {at}: an operator is missing before “{found}”. Add *, /, + or -; decimals take a point.',
  },
  'formula.not_closed': {
    fr: 'Caractère {at}\u00a0: cette parenthèse n’est pas fermée. Ajoutez celle qui manque.',
    en: 'Character {at}: this parenthesis is not closed. Add the missing one.',
  },
  'formula.unknown_input': unknown,
  'formula.unknown_input_near': {
    fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’est pas une donnée de ce levier. Vouliez-vous dire {near}\u202f?',
    en: 'Character {at}: “{found}” is not an input of this driver. Did you mean {near}?',
  },
  'formula.unknown_function': call,
  'formula.unknown_function_near': {
    fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’est pas connu. Vouliez-vous dire {near}\u202f?',
    en: 'Character {at}: “{found}” is not known. Did you mean {near}?',
  },
  'formula.unknown_unit': {
    fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» n’est pas une unité. Prenez €, h, min, d, wk, month, yr, pers ou #.',
    en: 'Character {at}: “{found}” is not a unit. Take €, h, min, d, wk, month, yr, pers or #.',
  },
  'formula.rows_outside_sum': {
    fr: 'Caractère {at}\u00a0: «\u202f{found}\u202f» contient plusieurs montants. Écrivez sum({found}).',
    en: 'Character {at}: “{found}” holds several amounts. Write sum({found}).',
  },
  'formula.sum_without_rows': {
    fr: 'Caractère {at}\u00a0: sum n’additionne qu’une donnée faite de plusieurs montants. Écrivez + entre des valeurs.',
    en: 'Character {at}: sum adds up only an input of several amounts. Write + between values.',
  },
  'formula.report_within': {
    fr: 'Caractère {at}\u00a0: report se tient seul. Retirez ce qui l’entoure.',
    en: 'Character {at}: report stands alone. Remove what is around it.',
  },
  'formula.units_differ': {
    fr: 'Caractère {at}\u00a0: ces unités ne s’ajoutent pas ({found}). Convertissez l’une d’elles\u00a0: 60[min/h].',
    en: 'Character {at}: these units do not add up ({found}). Convert one of them: 60[min/h].',
  },
  'formula.not_money': {
    fr: 'La formule donne des {found}, et non des euros. Multipliez par un coût, ou écrivez report(…).',
    en: 'The formula comes to {found}, not to euros. Multiply by a cost, or write report(…).',
  },
} as const
