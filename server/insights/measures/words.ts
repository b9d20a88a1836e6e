/** What is measured, in words: its name, and what it counts exactly. */
export const measureWords = {
  accepted_answers: {
    fr: {
      title: 'Réponses acceptées',
      counts:
        'Questions dont la personne qui a demandé a accepté la réponse de quelqu’un d’autre. Compte pour son équipe, le mois de l’acceptation.',
    },
    en: {
      title: 'Accepted answers',
      counts:
        'Questions whose asker accepted someone else’s answer. Counts for the asker’s team, in the month of acceptance.',
    },
  },
  replies: {
    fr: {
      title: 'Réponses données',
      counts:
        'Réponses et commentaires sous ce qu’une autre personne a publié. Compte pour l’équipe qui répond.',
    },
    en: {
      title: 'Replies',
      counts: 'Answers and comments under what another person published. Counts for the team that replies.',
    },
  },
  questions_asked: {
    fr: {
      title: 'Questions posées',
      counts: 'Questions publiées avec un nom. Compte pour l’équipe qui demande.',
    },
    en: {
      title: 'Questions asked',
      counts: 'Questions published under a name. Counts for the team that asks.',
    },
  },
  questions_answered_in_time: {
    fr: {
      title: 'Questions répondues à temps',
      counts:
        'Questions du mois qui ont reçu une réponse de quelqu’un d’autre en 72 heures au plus. Compte pour l’équipe qui demande.',
    },
    en: {
      title: 'Questions answered in time',
      counts:
        'Questions of the month that had someone else’s answer within 72 hours. Counts for the team that asks.',
    },
  },
  active_people: {
    fr: {
      title: 'Personnes actives',
      counts:
        'Personnes qui ont, dans le mois, répondu, demandé, publié un article, accepté une réponse ou marqué quelque chose comme utile. Se connecter ne compte pas. Chacune compte une fois, dans l’équipe de son premier acte du mois.',
    },
    en: {
      title: 'Active people',
      counts:
        'People who, in the month, replied, asked, published an article, accepted an answer or marked something as useful. Signing in does not count. Each counts once, in the team of their first act of the month.',
    },
  },
  articles_published: {
    fr: {
      title: 'Articles publiés',
      counts: 'Articles parus dans le mois et toujours là. Compte pour l’équipe de qui les publie.',
    },
    en: {
      title: 'Articles published',
      counts:
        'Articles that came out in the month and still stand. Counts for the team of who publishes them.',
    },
  },
  ideas_done: {
    fr: {
      title: 'Idées réalisées',
      counts:
        'Idées déclarées réalisées dans le mois. Compte pour l’équipe qui a proposé l’idée, comme elle était alors.',
    },
    en: {
      title: 'Ideas done',
      counts: 'Ideas declared done in the month. Counts for the team that proposed them, as it was then.',
    },
  },
  guest_organisations: {
    fr: {
      title: 'Organisations invitées',
      counts: 'Organisations dont quelqu’un a été invité dans le mois. Compte pour l’équipe qui invite.',
    },
    en: {
      title: 'Guest organisations',
      counts: 'Organisations of which someone was invited in the month. Counts for the team that invites.',
    },
  },
  useful_readers: {
    fr: {
      title: 'Lecteurs d’une réponse acceptée',
      counts:
        'Personnes qui ont lu 20 secondes au moins une question résolue qu’elles n’avaient pas posée\u202f: une par question et par mois. Compte pour l’équipe qui lit.',
    },
    en: {
      title: 'Readers of an accepted answer',
      counts:
        'People who read, for 20 seconds or more, a solved question that they had not asked: one for each question and month. Counts for the team that reads.',
    },
  },
  readers_of_announcements: {
    fr: {
      title: 'Lecteurs des annonces',
      counts:
        'Personnes qui ont ouvert une annonce de quelqu’un d’autre\u202f: une par annonce et par mois. Compte pour l’équipe qui lit.',
    },
    en: {
      title: 'Readers of announcements',
      counts:
        'People who opened someone else’s announcement: one for each announcement and month. Counts for the team that reads.',
    },
  },
  active_minutes: {
    fr: {
      title: 'Minutes de lecture',
      counts:
        'Somme de trois durées supposées par personne, publication et jour\u202f: 10 secondes sous 20, 60 secondes jusqu’à deux minutes, 180 au-delà. Une hypothèse, pas un chronomètre.',
    },
    en: {
      title: 'Reading minutes',
      counts:
        'Sum of three assumed lengths for each person, post and day: 10 seconds below 20, 60 seconds up to two minutes, 180 beyond. An assumption, not a stopwatch.',
    },
  },
} as const

export type MeasureName = keyof typeof measureWords
