export const words = {
  'saved_search.too_many': {
    fr: 'Vous gardez déjà 50 recherches\u00a0: retirez-en une pour garder celle-ci.',
    en: 'You keep 50 searches already: remove one to keep this.',
  },
  'saved_search.too_many_alerts': {
    fr: 'Dix recherches vous alertent déjà\u00a0: ôtez une alerte pour poser celle-ci.',
    en: 'Ten searches alert you already: take one alert off to set this one.',
  },
} as const
