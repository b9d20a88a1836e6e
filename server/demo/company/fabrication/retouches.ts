import type { Conversation } from '../shape.ts'

export const retouches: Conversation[] = [
  {
    kind: 'article',
    key: 'chiffrer',
    space: 'retouches',
    subjects: ['non-qualité'],
    by: 'vincent-abadie',
    at: 'w44 thu 17:10',
    title: 'Chiffrer une retouche : ce qu’on compte, ce qu’on ne compte pas',
    body: `Pour qu’une heure de reprise à Épinal et une à Coimbra s’additionnent.

**On compte**
- Heures pointées sur bon de reprise, au taux de l’atelier (Vienne 62 €, Épinal 54, Cholet 51, Wrocław 33, Coimbra 29).
- Matière et pièces au prix de la dernière commande.
- Transport express causé par la reprise.
- Retard client : la pénalité payée, rien d’autre.

**On ne compte pas** : le temps passé à chercher, les réunions, l’image. Ça existe, on ne sait pas le mesurer, et un chiffre discutable fait discuter le chiffre.

**Seuil** : sous 30 min, pas de bon.`,
    versions: [
      {
        by: 'florence-delcambre',
        after: '75d',
        note: 'Seuil supprimé au profit d’un forfait : 41 % des reprises de Cholet duraient moins de 30 min et disparaissaient. Temps de recherche compté quand il dépasse une heure.',
        body: `Pour qu’une heure de reprise à Épinal et une à Coimbra s’additionnent.

**On compte**
- Heures pointées sur bon de reprise, au taux de l’atelier (Vienne 62 €, Épinal 54, Cholet 51, Wrocław 33, Coimbra 29).
- **Sous 30 min : une croix sur la feuille de l’îlot, comptée 15 min.** Vérifié sur 60 reprises chronométrées à Cholet : 14 min en moyenne.
- **Recherche de cause au-delà d’une heure**, sur le même bon. Sur la 136 la recherche a coûté 9 h et la reprise 20 min ; l’ancienne règle disait 17 €.
- Matière et pièces au prix de la dernière commande.
- Transport express causé par la reprise.
- Retard client : la pénalité payée, rien d’autre.

**On ne compte pas** : les réunions, l’image.

Conséquence à ne pas mal lire : le total monte de 28 % par ce seul changement. L’année passée est recalculée, les courbes se comparent.`,
      },
    ],
    reviewAfterDays: 180,
    signs: { useful: ['celine-martinetto', 'amadou-sarr', 'karolina-sobczyk', 'matthieu-bodin'] },
  },

  {
    kind: 'question',
    space: 'retouches',
    subjects: ['non-qualité'],
    by: 'olivier-schaeffer',
    at: 'w41 mon 14:50',
    title:
      'Une reprise faite pendant un arrêt de la T02, on la compte ? Le soudeur n’avait rien d’autre à faire',
    body: `Sept heures de reprise sur des châssis, mais pendant que le laser était en panne et que l’atelier attendait des tôles. À Épinal on me dit que c’est gratuit.`,
    answers: [
      {
        by: 'celine-martinetto',
        after: '1h',
        body: `Compter 50 % ?`,
        replies: [
          {
            by: 'vincent-abadie',
            after: '2h',
            body: `Non. Un coefficient qu’on ne sait pas défendre, on le retrouvera dans trois ans sans savoir d’où il vient.`,
          },
        ],
      },
      {
        by: 'vincent-abadie',
        after: '20h',
        accepted: true,
        body: `On compte sept heures. La reprise a coûté sept heures de soudeur, la panne a coûté sept heures d’attente : ce sont deux pertes différentes, et la seconde est dans les chiffres de la maintenance. Sinon un atelier souvent en panne aurait la meilleure qualité du groupe.`,
        signs: {
          useful: ['olivier-schaeffer', 'florence-delcambre', 'julie-colnot'],
          thanks: ['olivier-schaeffer'],
        },
      },
    ],
  },

  {
    kind: 'message',
    space: 'retouches',
    subjects: ['non-qualité', 'étanchéité'],
    by: 'florence-delcambre',
    at: 'w18 thu 16:40',
    title: 'Ce qu’a coûté l’affaire des couvercles, et ce qu’elle aurait coûté',
    body: `Compte fermé de l’enquête ({#fuite-142}), selon notre règle ({#chiffrer}) :

| | € |
|---|---|
| recherche de cause, 61 h (trois sites) | 3 340 |
| tri de 74 couvercles, 10 h | 510 |
| reprise de 20 couvercles, 12 h, et transport | 985 |
| 6 rebuts à 148 € | 888 |
| 6 clients : appels, visites, 1 pièce | 1 740 |
| pénalité 142, 3 jours | 0 |
| **Total** | **7 463** |

Le revêtement accéléré des paniers, refusé à l’époque, était devisé à 640 €. Je ne l’écris pas pour Sabine, qui l’a dit elle-même, mais parce que ce devis-là ne passait devant personne de la qualité.`,
    signs: { useful: ['solene-kerbrat', 'vincent-abadie', 'julie-colnot', 'christelle-favergeon'] },
    comments: [
      {
        by: 'vincent-abadie',
        after: '2h',
        body: `Je conteste les 3 340. Il y a là-dedans 19 h de Christelle dont une partie a servi à refaire le profilomètre, qu’il fallait refaire de toute façon.`,
        replies: [
          {
            by: 'christelle-favergeon',
            after: '17h',
            body: `Six heures sur les 19. Mes bons sont séparés, tu peux les voir.`,
          },
          {
            by: 'florence-delcambre',
            after: '18h',
            body: `6 × 62 = 372 de moins, soit 7 091. Corrigé dans la revue.`,
            signs: { agree: ['vincent-abadie'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'retouches',
    subjects: ['non-qualité', 'SPC'],
    by: 'vincent-abadie',
    at: 'w3 tue 11:30',
    title: 'Trimestre : 61 400 €, dont un tiers sur quatre causes',
    body: `61 400 € contre 74 900 au même trimestre de l’an passé, à volume comparable. Les quatre premières causes :

1. Alignements de châssis et de bâtis : 7 200 €. La R12 a disparu de la liste depuis le nouvel ordre de soudage, restent les mâts de P9.
2. Fuites à la mise au point : 5 900 €. Divisé par deux depuis la double passe et les paniers.
3. Reprises de câblage sur options : 4 300 €, dont la moitié sur « armoire à droite ».
4. Réglages de scellage : 3 100 €.

Je propose le 3 comme prochain chantier : c’est le seul qui monte (+38 %), et il se règle au bureau, pas à l’atelier. {@beatriz-loureiro}, tu le prendrais avec Céline ?`,
    signs: { useful: ['florence-delcambre', 'solene-kerbrat', 'celine-martinetto'] },
    comments: [
      {
        by: 'beatriz-loureiro',
        after: '1d',
        body: `Yes, with Céline, if somebody of the design office is in it from the first meeting. Four of six corrections I did this quarter were options sold after the cable list was frozen.`,
        signs: { agree: ['celine-martinetto', 'vincent-abadie'] },
      },
      {
        by: 'christelle-favergeon',
        after: '1d3h',
        body: `« Divisé par deux » : sur combien de machines ? Dix-sept contre seize si je compte bien, c’est peut-être la chance.`,
        replies: [
          {
            by: 'vincent-abadie',
            after: '1d8h',
            body: `Par circuit éprouvé : 31 refusés sur 176 avant, 14 sur 192 après. Ce n’est plus la chance.`,
            signs: { agree: ['christelle-favergeon'] },
          },
        ],
      },
    ],
  },
]
