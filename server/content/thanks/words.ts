export const words = {
  'thanks.oneself': {
    fr: 'On remercie quelqu’un d’autre que soi.',
    en: 'Thanks go to somebody else.',
  },
} as const
