export const words = {
  'level.oneself': {
    fr: 'On ne se suit pas soi-même\u00a0: ce que vous écrivez est déjà dans votre fil.',
    en: 'Nobody follows themselves: what you write is in your feed already.',
  },
} as const
