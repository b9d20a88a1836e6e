import type { Conversation } from '../shape.ts'

/** Offers, won and lost, and what the board weighs before it speaks. */
export const ventes: Conversation[] = [
  {
    kind: 'message',
    key: 'perdue-fromage',
    space: 'offres',
    subjects: ['chiffrage', 'délais'],
    by: 'sandrine-lestrade',
    at: 'w42 tue 16:00',
    title: 'Affaire perdue : deux R40 et un P9 pour une coopérative, 2,31 M€. On a perdu sur un mot',
    body: `Le concurrent était 3 % plus cher. J’ai eu l’acheteur au téléphone ce matin, il a été franc.

1. Délai : 38 semaines chez nous, 34 chez l’autre. Ça, ils l’auraient pardonné.
2. Notre offre dit « délai **indicatif** ». La leur dit « 34 semaines, 0,5 % par semaine de retard, plafond 5 % ». Leur banque demandait un délai ferme pour débloquer le prêt. « Indicatif », ils ne pouvaient pas le déposer.

On a perdu 2,31 M€ pour un adjectif, écrit pour se protéger de pénalités que le client ne demandait même pas.`,
    signs: { useful: ['raphael-quintard', 'guillaume-ferrandis', 'helene-dufrenoy', 'bastien-lacoudre'] },
    comments: [
      {
        by: 'vincent-lamarzelle',
        after: '1d',
        body: `L’adjectif vient de moi, il y a trois ans, quand on promettait 30 sans me demander. Avec 64 % de livraisons à l’heure, signer une pénalité, c’est la payer une fois sur trois. 0,5 % par semaine sur 2,31 M€ : 11 550 € la semaine.`,
        signs: { agree: ['estelle-madranges'] },
      },
      {
        by: 'estelle-madranges',
        after: '1d2h',
        body: `Retard moyen quand on est en retard : 3,4 semaines. Une fois sur trois, donc environ 13 000 € d’espérance sur cette affaire, 0,6 % du prix. On a refusé 0,6 % pour perdre 100.`,
        signs: { useful: ['raphael-quintard', 'sandrine-lestrade', 'vincent-lamarzelle'] },
      },
      {
        by: 'raphael-quintard',
        after: '6d17h',
        body: `Décidé avec Hélène et Vincent : au-dessus de 500 k€, délai ferme donné par la planification, quatre semaines de plus que le plan de charge, pénalité 0,5 % plafonnée à 5 %, 0,8 % provisionné dans le prix. « Indicatif » disparaît du modèle.`,
        signs: { agree: ['sandrine-lestrade', 'helene-dufrenoy', 'vincent-lamarzelle'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'double-magasin',
    space: 'offres',
    subjects: ['chiffrage', 'coût de revient', 'encaissage'],
    by: 'guillaume-ferrandis',
    at: 'w17 thu 11:10',
    title:
      'E6 double magasin : je la vends avec 15 % de marge d’option et l’affaire finit à 4. Où est la fuite ?',
    body: `Quatre machines l’an dernier, même dérive. Prix de vente de l’option : 21 500 €. Achats conformes au chiffrage. Je ne vois que les heures.`,
    answers: [
      {
        by: 'benoit-sallenave',
        after: '1h',
        body: `Le configurateur ajoute 6 h de montage pour l’option. C’est écrit « 6 » en dur, sans commentaire.`,
        signs: { useful: ['estelle-madranges'] },
      },
      {
        by: 'estelle-madranges',
        after: '1d2h',
        accepted: true,
        body: `En refaisant le compte des E6 sur les bons pour le transfert ({#transfert-e6}) j’ai la réponse sous la main. Machine standard : 134 h. Double magasin : **158**. Donc 24 h, pas 6. À 51 € : 918 € d’écart.

Mais ça ne fait pas onze points. Le reste :

| | Chiffré (€) | Réel (€) |
|---|---|---|
| Montage | 306 | 1 224 |
| Réglage avec le carton du client | 0 | 765 |
| Reprise de câblage (second jeu de cellules) | 0 | 420 |
| Retour sur site, une machine sur deux | 0 | 310 |

Soit 2 413 € par machine, 11,2 % de l’option. Le réglage avec le carton, personne ne l’a jamais chiffré parce que sur la standard il est dans les heures d’essai.`,
        signs: {
          useful: ['guillaume-ferrandis', 'benoit-sallenave', 'raphael-quintard', 'vincent-lamarzelle'],
        },
        replies: [
          {
            by: 'benoit-sallenave',
            after: '5d',
            body: `Configurateur : 24 h + 15 h de réglage + câblage. L’option passe à 24 300 €. J’ai cherché les autres nombres en dur : 47. J’en vérifie cinq par semaine avec Estelle.`,
            signs: { thanks: ['estelle-madranges'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    key: 'armoire-droite-prix',
    space: 'offres',
    subjects: ['chiffrage', 'câblage d’armoire', 'transport'],
    by: 'benoit-sallenave',
    at: 'w6 wed 09:50',
    title: '« Armoire à droite » : option à 0 € au catalogue. Combien coûte-t-elle vraiment ?',
    body: `Vendue trois fois cette année, toujours offerte, parce que « c’est juste de l’autre côté ». J’ai lu {#cables-courts} et {#convoi-148} et je n’ose plus l’offrir.`,
    answers: [
      {
        by: 'estelle-madranges',
        after: '1d1h',
        accepted: true,
        body: `Sur la 148, bons en main :

| | € |
|---|---|
| Huit câbles refaits, express Coimbra | 1 090 |
| Plan et liste (14 h d’études à 68 €) | 952 |
| Montage : cheminement par le portique, 9 h | 459 |
| Convoi | 2 140 |
| Location de grue du client, reportée de 9 jours (geste commercial) | 1 600 |
| **Total** | **6 241** |

À partir de la liste 40-9003-R et du skid sur glissières, je garderais 460 de montage, 190 de câble et 2 h sur site : environ 800 €.`,
        signs: { useful: ['benoit-sallenave', 'raphael-quintard', 'sandrine-lestrade'] },
        replies: [
          {
            by: 'sandrine-lestrade',
            after: '1d3h',
            body: `Alors 1 200 € au catalogue, et on me la laisse offrir quand je sais pourquoi. Ce que je ne veux plus, c’est l’offrir sans le savoir.`,
            signs: { agree: ['raphael-quintard', 'bastien-lacoudre'] },
          },
          {
            by: 'bastien-lacoudre',
            after: '2d',
            body: `Et toute option qui déplace une armoire passe en revue technique avant signature. Vingt minutes, le mardi.`,
            signs: { agree: ['vincent-lamarzelle'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'question',
    space: 'offres',
    subjects: ['tenders', 'réception machine'],
    by: 'olivia-hartnell',
    at: 'w2 wed 10:40',
    title:
      'Irish tender: acceptance at 99.5 % "with the cups supplied by the purchaser on the day". Can we sign that?',
    body: `Two R12, €690k, deadline Monday week. Cups not specified anywhere, "as supplied on the day". After the cups that were out of their own drawing I’m nervous. They won’t take edits to the clause; they will take "clarifications" in an annex.`,
    answers: [
      {
        by: 'jimena-arrieta',
        after: '6h',
        body: `In Mexico I write the clarification as a measurement: "cups conforming to drawing X, checked by both parties on 40 pieces before the test". Nobody refused yet, because nobody reads "checked by both parties" as a refusal.`,
        signs: { useful: ['olivia-hartnell', 'raphael-quintard'] },
      },
      {
        by: 'raphael-quintard',
        after: '1d',
        body: `D’accord avec Jimena sur la forme. Sur le fond, s’ils n’ont pas de plan du pot, c’est nous qui le mesurons à l’offre, et c’est celui-là qui fait foi. S’ils refusent ça aussi, je préfère ne pas signer.`,
      },
      {
        by: 'olivia-hartnell',
        after: '2d',
        body: `No drawing exists. They’re posting me 200 cups. Measuring them on Thursday with Priya’s micrometer; if they’re all over the place at least we’ll know before we’ve promised anything.`,
        signs: { agree: ['sandrine-lestrade'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'hausse-pieces',
    space: 'comite',
    subjects: ['prix de vente', 'pièces de rechange'],
    by: 'jean-baptiste-rieutort',
    at: 'w33 mon 09:00',
    title: 'Pièces de rechange : +6 % pour tout le monde, ou pièce par pièce ?',
    body: `Les pièces font 11 % du chiffre et 31 % de la marge. Dernière hausse il y a dix-huit mois, nos achats ont pris 7,4 % depuis. +6 % uniforme : 320 k€ par an, faisable en une semaine. À décider lundi prochain.`,
    answers: [
      {
        by: 'ines-valadares',
        after: '2h',
        body: `Contre l’uniforme. Une courroie que le client trouve à 40 € ailleurs et que nous vendons 92, à +6 % il ira voir, et il verra le reste. Un clapet que nous seuls fabriquons, 15 % passerait sans un mot, et ce n’est pas une raison pour le faire.`,
        signs: { agree: ['bastien-lacoudre'] },
      },
      {
        by: 'raphael-quintard',
        after: '1d',
        body: `Mes grands comptes ont des contrats-cadres à +2,5 % par an. 6 % uniforme, c’est une rediscussion par client. Trois l’ouvriront sur les machines.`,
      },
      {
        by: 'helene-dufrenoy',
        after: '1d2h',
        body: `J’ai été cliente douze ans. Ce qui me mettait en colère n’était pas le prix, c’était le délai avec le prix. +6 % sur ce qui part en 24 h, zéro sur ce qui traîne.`,
        signs: { agree: ['ines-valadares', 'etienne-marchadier', 'solene-kerbrat'] },
      },
    ],
    comments: [
      {
        by: 'etienne-marchadier',
        after: '7d2h',
        body: `Décidé ce matin. Trois familles : copiables (courroies, roulements, capteurs) 0 % ; les nôtres, tenues en stock, +7 % ; les nôtres, à plus de dix jours de délai, 0 % tant que le délai n’a pas baissé. Jean-Baptiste y perd 130 k€ sur le papier et l’a dit. On regarde les volumes dans six mois, et les délais avant.`,
        signs: { agree: ['ines-valadares', 'helene-dufrenoy', 'raphael-quintard'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'e6-avant',
    space: 'comite',
    subjects: ['industrialisation', 'montage'],
    by: 'solene-kerbrat',
    at: 'w20 tue 17:30',
    title: 'Transfert des E6 : ce que j’annonce lundi, ce qui me ferait reculer, ce dont je ne suis pas sûre',
    body: `Pour lundi. La décision est prise à la réunion d’hier, je mets par écrit ce qu’on s’est dit pour qu’on ne le réécrive pas après.

**La raison** : la place pour le P9. Quatre retards l’an dernier, 9 400 € chacun en moyenne, sans compter la coopérative.
**L’argument des heures** (148 contre 131) : je l’emploierai, mais je n’ai pas refait le mélange de machines. Si quelqu’un me le démonte, je le retire.
**Le recul**, écrit dans l’annonce : plus de 160 h, ou plus de deux réserves par machine.
**Pas sûre** : les essais avec le carton du client. Et Corinne, qui l’apprendra en même temps que tout le monde, et je n’aime pas ça.`,
    signs: { agree: ['etienne-marchadier', 'helene-dufrenoy'] },
    comments: [
      {
        by: 'claire-montarnal',
        after: '15h',
        body: `Pour Corinne et les trois autres : vous les voyez lundi à 8 h, avant la réunion de 9 h. Une heure d’avance ne change rien au fond, et change tout le reste.`,
        signs: { agree: ['solene-kerbrat', 'florence-aubrion'] },
      },
      {
        by: 'ines-valadares',
        after: '17h',
        body: `Le carton : sur les E6 de l’an dernier, 7 de mes 12 retours de jeunesse venaient du carton réel. À Wrocław on essaiera avec du carton d’essai. Je ne bloque pas, je le dis avant.`,
        signs: { useful: ['solene-kerbrat', 'bastien-lacoudre'] },
      },
      {
        by: 'solene-kerbrat',
        after: '8d',
        body: `On me l’a démonté en cinq heures : 134 contre 131 à machine comparable. C’était Corinne, et elle avait raison sur le carton aussi. Retiré, par écrit, devant tout le monde. La place reste.`,
        signs: { agree: ['etienne-marchadier', 'claire-montarnal', 'ines-valadares'] },
      },
    ],
  },
  {
    kind: 'message',
    key: 'u15-raisons',
    space: 'comite',
    subjects: ['investissement', 'usinage'],
    by: 'jean-baptiste-rieutort',
    at: 'w6 mon 11:40',
    title: 'Deuxième 5 axes : les trois calculs, et celui qui a décidé',
    body: `Pour mémoire, avant l’annonce de lundi prochain.

1. **Sous-traitance rapatriée** : 210 k€ par an achetés, 118 de coût chez nous à deux équipes. Gain 92. Retour en 12,8 ans sur 1 180. Seul, ce calcul dit non.
2. **Pannes évitées** : une panne de neuf jours a coûté 14 200 € de marge et deux jours sur une R40. À une tous les deux ans et demi, 6 k€ par an. Dit non aussi.
3. **Ce qu’on ne vend pas** : la U14 est à 94 % de charge. Au-delà de 18 R40 par an, tout glisse. Carnet de cette année : 21. Trois R40 de plus, 410 k€ de marge par an, dont la moitié seulement est sûre. Retour en 4 ans.

C’est le troisième qui a décidé, et il repose sur le carnet de Raphaël. Je l’écris pour qu’on sache, dans trois ans, à quoi on a cru.`,
    signs: {
      agree: ['etienne-marchadier', 'solene-kerbrat'],
      useful: ['bastien-lacoudre', 'raphael-quintard'],
    },
    comments: [
      {
        by: 'raphael-quintard',
        after: '3h',
        body: `21 signées ou en lettre d’intention : 16 signées, 5 lettres. Je mets mon nom sur 19.`,
        signs: { thanks: ['jean-baptiste-rieutort'] },
      },
      {
        by: 'solene-kerbrat',
        after: '1d',
        body: `Et deux régleurs à former pendant onze mois. Si on ne commence pas le tutorat le mois prochain, la machine attendra ses gens.`,
        signs: { agree: ['claire-montarnal', 'etienne-marchadier'] },
      },
    ],
  },
  {
    kind: 'message',
    space: 'offres',
    subjects: ['tenders', 'obsolescence'],
    by: 'olivia-hartnell',
    at: 'w11 tue 15:30',
    title: 'Lost in Cork, to one of our own machines',
    body: `R12 for kefir, we were at €338k, 30 weeks. They bought R12-019, eleven years old, from a dealer in Breda, €118k, six weeks, repainted in our green. Our plate is still on it.

I’d have been cross, except that they rang me the next day to ask for the manual, the recipes and a commissioning engineer. So we sold it new, somebody else sold it twice, and we’ll be paid to make it work. Gareth has quoted €14,200 and wants to see the guards before anyone presses start.

Real question underneath: 26 R12s are over ten years old. Dealers know where they are. Do we?`,
    signs: {
      useful: ['raphael-quintard', 'estelle-madranges'],
      curious: ['jimena-arrieta', 'guillaume-ferrandis'],
    },
    comments: [
      {
        by: 'estelle-madranges',
        after: '18h',
        body: `Reprise à 60, révision à 45 (les heures de la 038, bons à l’appui), vendue 150 avec un an de garantie : 30 % de marge. Mieux qu’une neuve. Mais il faut de la place, et je connais la réponse de Solène sur la place.`,
        signs: { useful: ['olivia-hartnell', 'raphael-quintard'] },
      },
      {
        by: 'bastien-lacoudre',
        after: '1d',
        body: `Et une analyse de risques refaite à chaque revente : une machine révisée par nous est à notre nom. Ce n’est pas un non.`,
        signs: { agree: ['raphael-quintard'] },
      },
    ],
  },
]
