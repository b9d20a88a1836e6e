import type { Conversation } from '../shape.ts'

/** What one asks more easily without one's name. */
export const sansNom: Conversation[] = [
  {
    kind: 'question',
    space: 'sites',
    subjects: ['vie des sites', 'horaires'],
    by: 'youri-castagnet',
    unnamed: true,
    at: 'w2 tue 11:00',
    title: 'Peut-on changer d’équipe quelques mois sans en donner la raison ?',
    body: `Je voudrais passer du matin à la journée jusqu’au printemps. La raison est personnelle, et je préfère ne pas l’écrire ni l’expliquer devant l’équipe. À qui s’adresser, et que faut-il dire au juste ?`,
    answers: [
      {
        by: 'claire-montarnal',
        after: '5h',
        accepted: true,
        body: `Oui, et sans la dire à qui que ce soit. La demande tient en une ligne, « passage en journée du … au … », et se remet à mon équipe, qui répond sous dix jours. Votre responsable apprend la date, pas la raison.

Seule exception : un poste que deux personnes seulement savent tenir. On en parle alors avec vous avant de répondre, jamais après.`,
      },
    ],
    comments: [
      {
        by: 'agnieszka-wrona',
        after: '1d',
        body: `Same in Wrocław: one line to me, an answer within ten days. Two people did it last year and nobody asked anything.`,
      },
    ],
  },
]
