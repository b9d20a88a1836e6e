import { formulaWords } from './formula-words.ts'

export const driverWords = {
  ...formulaWords,
  'driver.range': {
    fr: 'Les trois valeurs de {symbol} ne se suivent pas. Il faut\u00a0: la plus basse, la plus probable, la plus haute. Rien n’a été enregistré.',
    en: 'The three values of {symbol} are out of order. They go: lowest, likeliest, highest. Nothing was saved.',
  },
  'driver.input': {
    fr: 'Ce levier n’a pas de donnée nommée {symbol}. Rien n’a été enregistré.',
    en: 'This driver has no input called {symbol}. Nothing was saved.',
  },
  'driver.reported': {
    fr: 'Ce levier se rapporte sans se compter en euros. Gardez report(…) dans sa formule.',
    en: 'This driver is reported and not counted in euros. Keep report(…) in its formula.',
  },
} as const
