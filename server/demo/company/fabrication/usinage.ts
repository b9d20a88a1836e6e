import type { Conversation } from '../shape.ts'

export const usinage: Conversation[] = [
  {
    kind: 'question',
    key: 'u14-lundi',
    space: 'usinage',
    subjects: ['usinage', 'dérive thermique', 'métrologie'],
    by: 'nadia-belkacem',
    at: 'w50 tue 08:35',
    title: 'U14 : le premier bloc-clapet du lundi sort à +21 µm en Y, les suivants sont bons',
    body: `Pièce 40-2231, position de l’alésage Ø18 en Y, tolérance ±15 µm. Trois lundis de suite la première pièce sort entre +19 et +21, la troisième est à +4, et après c’est stable toute la journée. Les mardis, rien.

Le programme est le même, l’outil aussi (changé jeudi, pas lundi). J’ai d’abord cru à mon origine, j’ai repalpé : elle est bonne à 3 µm au moment où je la prends. Avant de toucher au programme : est-ce que quelqu’un a déjà mesuré ce que fait la machine à froid ?`,
    answers: [
      {
        by: 'rachid-benhamida',
        after: '2h',
        body: `Le groupe froid de broche n’y est pour rien : consigne 24 °C, retour à 24,3, même le lundi. Par contre le chauffage de l’atelier est coupé du samedi 13 h au lundi 4 h. J’avais 16,2 °C au pied de la machine lundi à 5 h.`,
        signs: { useful: ['nadia-belkacem', 'denis-rochebrune'] },
      },
      {
        by: 'thierry-gonnard',
        after: '1d23h',
        accepted: true,
        body: `Mesuré ce matin en partant de froid (machine éteinte hier soir exprès). Sphère étalon bridée sur la table, palpée toutes les dix minutes, broche à 8 000 tr/min entre deux.

| min | Y (µm) | Z (µm) |
|---|---|---|
| 0 | 0 | 0 |
| 10 | +8 | −5 |
| 20 | +13 | −9 |
| 30 | +16 | −11 |
| 40 | +18 | −12 |
| 60 | +19 | −13 |
| 90 | +19 | −13 |

Donc c’est la tête qui pousse, et à 40 minutes c’est fini. Ton origine est bonne quand tu la prends et fausse vingt minutes plus tard. Deux choses à faire : chauffer avant, et reprendre la sphère APRÈS la chauffe, pas avant.

En attendant un vrai cycle je fais tourner 40 min à vide le lundi et 15 min après toute pause de plus de deux heures.`,
        signs: {
          useful: [
            'nadia-belkacem',
            'christelle-favergeon',
            'denis-rochebrune',
            'noemie-carrel',
            'rachid-benhamida',
          ],
          thanks: ['nadia-belkacem'],
        },
        thanked: [
          {
            by: 'noemie-carrel',
            sentence:
              'La pièce de 6 h est bonne du premier coup depuis deux lundis : merci d’avoir passé la matinée devant la sphère.',
          },
        ],
        replies: [
          {
            by: 'christelle-favergeon',
            after: '2d2h',
            body: `Recoupé sur la machine à mesurer avec les deux blocs de lundi : +20 et +18. Ton relevé et le mien se tiennent à 2 µm, j’ai rarement vu ça.`,
          },
          {
            by: 'nadia-belkacem',
            after: '2d23h',
            body: `Je prépare un cycle de chauffe appelable au pupitre (O9014), avec des mouvements en Y et Z et pas seulement la broche. On le mettra dans un article quand il aura tenu un mois.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'article',
    key: 'u14-chauffe',
    space: 'usinage',
    subjects: ['dérive thermique', 'usinage'],
    by: 'nadia-belkacem',
    at: 'w45 thu 15:20',
    title: 'U14 : mise en température et recalage, pas à pas',
    pinned: true,
    body: `D’où ça vient : {#u14-lundi}. À froid, la tête de la U14 pousse de 19 µm en Y et de 13 µm en Z dans les quarante premières minutes.

1. Appeler **O9014**. Durée 25 min : broche de 3 000 à 8 000 tr/min par paliers, courses Y et Z complètes.
2. À la fin, le cycle palpe la sphère étalon et met à jour le décalage 57.
3. Si la correction dépasse 25 µm sur un axe, la machine s’arrête : appeler Thierry ou Rachid, ne pas valider.

Quand : le lundi, et après tout arrêt de plus de deux heures.`,
    versions: [
      {
        by: 'thierry-gonnard',
        after: '36d',
        note: 'Durée portée à 35 min quand l’atelier est sous 15 °C : à 25 min il restait 6 µm en Y.',
        body: `D’où ça vient : {#u14-lundi}. À froid, la tête de la U14 pousse de 19 µm en Y et de 13 µm en Z dans les quarante premières minutes.

1. Lire le thermomètre au pied de la machine.
2. Au-dessus de 15 °C : **O9014**, 25 min. En dessous : **O9015**, 35 min. Avec 25 min à 13 °C il restait 6 µm à prendre en Y, mesuré trois matins.
3. À la fin, le cycle palpe la sphère étalon et met à jour le décalage 57.
4. Si la correction dépasse 25 µm sur un axe, la machine s’arrête : appeler Thierry ou Rachid, ne pas valider.

Quand : le lundi, et après tout arrêt de plus de deux heures.`,
      },
      {
        by: 'nadia-belkacem',
        after: '169d',
        note: 'La sphère se palpe aussi berceau à 90° : le centre de l’axe C bouge de 7 µm que l’ancien cycle ne voyait pas.',
        body: `D’où ça vient : {#u14-lundi}. À froid, la tête de la U14 pousse de 19 µm en Y et de 13 µm en Z dans les quarante premières minutes.

1. Lire le thermomètre au pied de la machine.
2. Au-dessus de 15 °C : **O9014**, 25 min. En dessous : **O9015**, 35 min.
3. À la fin, le cycle palpe la sphère **berceau à 0° puis à 90°** et met à jour le décalage 57 et le centre de l’axe C. Sans la seconde position, 7 µm passaient inaperçus sur les pièces faites en deux inclinaisons (cames 12-0418, voir le rebut de la semaine dernière).
4. Si une correction dépasse 25 µm, la machine s’arrête : appeler Thierry ou Rachid, ne pas valider.
5. Noter la correction sur la feuille. Si elle augmente trois lundis de suite, c’est une vis ou un roulement qui parle, pas la météo.

Quand : le lundi, et après tout arrêt de plus de deux heures. Le palpage seul (O9016, 4 min) après la pause de 9 h.`,
      },
    ],
    reviewAfterDays: 365,
    signs: { useful: ['noemie-carrel', 'yanis-amrouche', 'christelle-favergeon'] },
    comments: [
      {
        by: 'noemie-carrel',
        after: '6d',
        body: `25 min le lundi à 5 h, c’est 25 min de moins sur la série. On ne peut pas lancer le cycle par l’horloge à 4 h 30, machine fermée ?`,
        replies: [
          {
            by: 'rachid-benhamida',
            after: '6d3h',
            body: `Non : broche en rotation sans personne dans l’atelier, la réponse de la sécurité est non et je suis d’accord. Par contre on peut remettre le chauffage à 2 h au lieu de 4 h. Je vois avec Gilles ce que ça coûte.`,
          },
          {
            by: 'denis-rochebrune',
            after: '8d',
            body: `Vu : environ 38 € de gaz par lundi froid contre 45 € d’heure machine. On remet à 2 h en saison de chauffe, et on garde le cycle.`,
            signs: { agree: ['noemie-carrel', 'thierry-gonnard'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'copeaux-u21',
    space: 'usinage',
    subjects: ['outils de coupe', 'inox 316L', 'état de surface'],
    by: 'samira-ouali',
    at: 'w41 wed 14:10',
    title: 'U21 : copeaux qui s’enroulent sur les tiges Ø25, finition rayée une pièce sur six',
    body: `Tige de piston 40-2115, 316L, finition au Ø25,20 avant rectif. vc 160, f 0,12, ap 0,4, plaquette à rayon 0,4. Le copeau ne casse pas, il fait une pelote sur le mandrin et il revient rayer. J’arrête toutes les six pièces pour dégager au crochet, donc porte ouverte 20 fois par poste, ce que je n’aime pas.

J’ai essayé de monter la vitesse à 190 : pire, et l’arête a tenu 14 pièces au lieu de 40. Qu’est-ce que vous feriez ?`,
    answers: [
      {
        by: 'thierry-gonnard',
        after: '16h',
        body: `Tu es trop fine pour le brise-copeaux. À 0,12 avec 0,4 de passe tu n’entres jamais dans sa plage. Monte l’avance, pas la vitesse.`,
        signs: { useful: ['yanis-amrouche'] },
      },
      {
        by: 'nadia-belkacem',
        after: '1d1h',
        accepted: true,
        body: `D’accord avec Thierry, et comme tu rectifies derrière tu n’as pas besoin de cette finesse. Rugosité théorique f²/(8·r) :

- f 0,12, r 0,4 : Rt ≈ 4,5 µm
- f 0,22, r 0,8 : Rt ≈ 7,6 µm, avec 0,20 de surépaisseur au diamètre, donc 0,10 au rayon : ça s’efface largement.

Je te propose f 0,22, ap 0,6 (je décale la surépaisseur d’ébauche), rayon 0,8, vc 150, et le lubrifiant 70 bar sur la buse du haut, qui aujourd’hui arrose à côté : elle vise le porte-outil d’avant. Programme 2115-C, essaie sur dix pièces.`,
        signs: {
          useful: ['samira-ouali', 'thierry-gonnard', 'jean-marc-duchamblay'],
          thanks: ['samira-ouali'],
        },
        replies: [
          {
            by: 'samira-ouali',
            after: '1d5h',
            body: `60 pièces sans ouvrir la porte. Copeaux en virgules de 15 à 20 mm. Plaquette à 55 pièces et encore bonne. La buse, c’était la moitié du problème : je l’avais devant le nez depuis deux ans.`,
            signs: { celebrate: ['nadia-belkacem'] },
          },
          {
            by: 'jean-marc-duchamblay',
            after: '2d',
            body: `À la rectif je vois la différence : plus de rayure à aller chercher, je suis revenu à 0,18 de prise au lieu de 0,25. Trois minutes de moins par tige.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'mesure-20',
    space: 'usinage',
    subjects: ['métrologie', 'dérive thermique', 'inox 316L', 'alésage'],
    by: 'yanis-amrouche',
    at: 'w36 thu 10:05',
    title: 'Pourquoi on mesure les corps de doseur tout de suite alors que le plan dit 20 °C ?',
    body: `Question peut-être bête. Sur le plan du 40-2107 il y a écrit « cotes à 20 °C ». À la sortie de la U07 la pièce est tiède à la main. On la mesure dans la minute avec l’alésomètre, on corrige l’outil, on passe à la suivante. En cours on nous a dit que l’inox se dilatait plus que l’acier. Du coup on corrige sur quoi ?`,
    signs: {
      useful: ['christelle-favergeon', 'nadia-belkacem', 'kim-anh-pham', 'solene-kerbrat'],
      curious: ['noemie-carrel'],
    },
    answers: [
      {
        by: 'thierry-gonnard',
        after: '50m',
        body: `L’alésomètre est étalonné sur une bague qui est dans l’atelier, donc à la même température. Ça se compense. On fait comme ça depuis vingt ans et les corps montent.`,
        replies: [
          {
            by: 'yanis-amrouche',
            after: '1h20m',
            body: `D’accord, mais la bague est en acier et elle est restée sur le marbre, elle n’est pas tiède ?`,
          },
        ],
      },
      {
        by: 'christelle-favergeon',
        after: '4h',
        accepted: true,
        body: `Elle n’est pas bête, et la bague non plus n’est pas à la même température. J’ai pris un thermomètre à contact cet après-midi sur cinq corps en sortie de U07 : 29,8 à 31,5 °C. La bague : 22,1 °C.

- Le corps, 316L, 16 µm par mètre et par degré : 60 mm × 16 × 11 °C = **10,6 µm** de trop au moment de la mesure.
- La bague, acier, 11,5 : 60 mm × 11,5 × 2,1 = 1,4 µm.

On lit donc l’alésage **9 µm trop grand**. Comme on corrige pour être au milieu de la H7 (0/+30), on livre des alésages centrés sur +6, pas sur +15. Regardez mes mesures en salle des trois derniers mois, n = 212 : moyenne +6,3 µm. J’avais mis ça sur le compte de l’outil. C’était écrit devant moi.

Rien n’est hors tolérance (mini +1), mais on travaille au bord sans le savoir.`,
        signs: {
          useful: [
            'yanis-amrouche',
            'loic-perrachon',
            'nadia-belkacem',
            'denis-rochebrune',
            'florence-delcambre',
            'kim-anh-pham',
          ],
          thanks: ['yanis-amrouche', 'kim-anh-pham'],
        },
        replies: [
          {
            by: 'kim-anh-pham',
            after: '23h',
            body: `À Cholet on se plaignait de pistons durs à l’entrée sur certains corps et on rodait à la main. Je croyais que c’était les joints. Ça date de combien ?`,
          },
          {
            by: 'christelle-favergeon',
            after: '20h',
            body: `De toujours, mais c’est pire depuis qu’on enchaîne sans pause entre ébauche et finition, donc un an et demi.`,
          },
          {
            by: 'loic-perrachon',
            after: '1d',
            body: `Bon. À partir de lundi je laisse les corps 45 min sur le marbre granit avant l’alésomètre, et je corrige sur la pièce d’avant. Ça fait deux pièces en route au lieu d’une.`,
            signs: { agree: ['christelle-favergeon'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'usinage',
    subjects: ['métrologie', 'dérive thermique'],
    by: 'thierry-gonnard',
    at: 'w35 tue 12:40',
    body: `À la question de Yanis ({#mesure-20}) j’ai répondu que ça se compensait. J’ai vérifié ce matin : un corps mesuré à 31 °C, puis laissé, remesuré à 20,4 °C. Ø60,021 chaud, Ø60,011 froid. Dix microns, comme Christelle l’avait calculé. J’avais tort, et Yanis avait raison d’insister pour la bague. Vingt ans que je le fais.`,
    signs: {
      agree: ['christelle-favergeon', 'loic-perrachon'],
      thanks: ['yanis-amrouche'],
      celebrate: ['nadia-belkacem', 'samira-ouali', 'solene-kerbrat'],
    },
    comments: [
      {
        by: 'denis-rochebrune',
        after: '1h',
        body: `On regarde aussi les blocs-clapets et les cames ? Les cotes y sont plus petites mais les tolérances aussi.`,
        replies: [
          {
            by: 'christelle-favergeon',
            after: '3h',
            body: `Au-dessous de Ø25 c’est moins de 4 µm, ça se perd dans le reste. J’écris une règle simple pour tout ce qui dépasse 40 mm.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'article',
    key: 'mesurer-316l',
    space: 'usinage',
    subjects: ['métrologie', 'inox 316L', 'dérive thermique'],
    by: 'christelle-favergeon',
    at: 'w34 mon 11:15',
    title: 'Mesurer une pièce en 316L au pied de la machine : quand attendre, quand corriger',
    body: `Suite de la question de Yanis ({#mesure-20}).

**Règle.** Cote de plus de 40 mm et tolérance de 30 µm ou moins : on attend, ou on corrige. Sinon on mesure tout de suite.

**Attendre** : 45 min sur le marbre granit (un corps 40-2107 de 4,2 kg passe de 31 à 21 °C ; sur une palette en bois, il faut plus de deux heures).

**Corriger** : thermomètre à contact, puis retirer ce nombre de microns à la lecture.

| Écart à 20 °C | Ø40 | Ø60 | Ø80 | Ø120 |
|---|---|---|---|---|
| 4 °C | 3 | 4 | 5 | 8 |
| 8 °C | 5 | 8 | 10 | 15 |
| 12 °C | 8 | 12 | 15 | 23 |

Calculé avec 16 µm par mètre et par degré. La bague étalon, elle, reste à l’atelier : si l’atelier est à 26 °C, ajoutez-lui 0,7 µm par 10 mm et par 10 °C… ou prenez la bague en 316L quand elle sera là.`,
    versions: [
      {
        by: 'christelle-favergeon',
        after: '66d',
        note: 'Bagues étalons en 316L reçues (Ø40, 60, 80) : la correction disparaît si la bague et la pièce sont posées ensemble. Phrase fausse sur la bague en acier retirée.',
        body: `Suite de la question de Yanis ({#mesure-20}).

**Règle.** Cote de plus de 40 mm et tolérance de 30 µm ou moins : on attend, ou on compare à une bague de même matière et de même température. Sinon on mesure tout de suite.

**Le plus simple** : bague en 316L (Ø40, 60 ou 80, tiroir 3 de la U07) posée sur le marbre *avec* la pièce, 15 min. Même matière, même température : il n’y a plus rien à corriger. Vérifié sur 30 corps contre la salle : écart moyen 0,8 µm, maxi 2,1.

**Sans bague** : attendre 45 min sur le marbre granit (un corps 40-2107 de 4,2 kg passe de 31 à 21 °C ; sur une palette en bois, plus de deux heures).

**Pressé** : thermomètre à contact, puis retirer ce nombre de microns à la lecture.

| Écart à 20 °C | Ø40 | Ø60 | Ø80 | Ø120 |
|---|---|---|---|---|
| 4 °C | 3 | 4 | 5 | 8 |
| 8 °C | 5 | 8 | 10 | 15 |
| 12 °C | 8 | 12 | 15 | 23 |

La première version disait d’ajouter 0,7 µm par 10 mm et par 10 °C pour la bague en acier. C’est 1,15, et personne ne me l’a signalé, ce qui veut dire que personne ne l’a fait. Tant mieux.`,
      },
    ],
    reviewAfterDays: 365,
    signs: { useful: ['loic-perrachon', 'yanis-amrouche', 'kim-anh-pham', 'noemie-carrel'] },
  },

  {
    kind: 'question',
    key: 'trilobage',
    space: 'usinage',
    subjects: ['alésage', 'métrologie', 'usinage'],
    by: 'loic-perrachon',
    at: 'w31 tue 09:50',
    title: 'Corps 40-2107 : rond à 4 µm sur la U07, trilobé à 14 une fois débridé',
    body: `Alésage Ø60 H7, L 140. Circularité demandée : 10 µm. Palpée dans la machine, bridée : 4 µm. En salle, libre : 12 à 14, avec trois bosses bien nettes à 120°. Bridage : mandrin 3 mors doux, 22 bar au vérin. Paroi de 9 mm à l’endroit des mors.

Je vois bien d’où viennent les trois bosses. Ce que je ne sais pas, c’est de combien baisser sans que la pièce tourne en ébauche : à l’ébauche j’ai 2,5 mm de passe et j’ai déjà vu un corps partir.`,
    answers: [
      {
        by: 'thierry-gonnard',
        after: '1h',
        body: `Deux bridages. Ébauche à 22, tu desserres, tu laisses la pièce se reposer, tu rebrides à 8 pour la finition. On le faisait sur les couvercles.`,
        signs: { useful: ['loic-perrachon', 'yanis-amrouche'] },
      },
      {
        by: 'nadia-belkacem',
        after: '1d',
        accepted: true,
        body: `J’ai fait le calcul d’effort pour la finition : ap 0,25, f 0,10, effort tangentiel autour de 70 N à Ø60, donc 2 N·m. À 8 bar les mors tiennent 30 N·m avec 0,15 de frottement. Il y a de la marge, même à 6.

Mais desserrer/resserrer à la main sur la U07 c’est dix minutes et une origine à reprendre. La U07 a un détendeur deux étages qu’on n’utilise plus depuis les paliers P9 : M62 passe en basse pression. Je mets le M62 avant la finition, avec un arrêt de 20 s. Et des mors enveloppants (90° chacun) au lieu des mors droits, je les dessine ce soir.`,
        signs: { useful: ['loic-perrachon', 'thierry-gonnard', 'denis-rochebrune'] },
        replies: [
          {
            by: 'loic-perrachon',
            after: '7d',
            body: `Résultat sur 24 corps, mesurés libres à 20 °C en bonne et due forme : 5 µm de moyenne, 7 au pire. Mors enveloppants seuls : 9. M62 seul : 7. Les deux : 5. Le M62 était bouché par de la vieille huile, merci Rachid.`,
            signs: { celebrate: ['nadia-belkacem'], useful: ['christelle-favergeon', 'kim-anh-pham'] },
          },
          {
            by: 'kim-anh-pham',
            after: '16d',
            body: `Vu de Cholet : zéro piston rodé à la main sur les deux dernières R40. Avant c’était un sur quatre.`,
            signs: { useful: ['vincent-abadie', 'loic-perrachon'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'usinage',
    subjects: ['lubrification', 'usinage', 'outils de coupe'],
    by: 'noemie-carrel',
    at: 'w27 mon 13:30',
    title:
      'Émulsion de la U11 : odeur le lundi, et 6 % au réfractomètre alors que la mousse dit le contraire',
    body: `L’eau de coupe sent l’œuf le lundi, ça passe vers 16 h. Le réfractomètre donne 6, on vise 7, donc on n’est pas si bas. Les forets de 5 tiennent 180 trous au lieu de 260 depuis trois semaines. On rajoute du produit ?`,
    answers: [
      {
        by: 'rachid-benhamida',
        after: '19h',
        accepted: true,
        body: `N’ajoute rien encore. Mesuré ce matin :

- réfractomètre : 6,1 × **facteur 1,6** du produit actuel = 9,8 %. Le précédent avait un facteur de 1, l’étiquette sur l’appareil n’a jamais été changée. Donc tu es trop riche, pas trop pauvre ;
- pH 8,3 (neuf : 9,2) ;
- 5 mm d’huile de glissière en surface.

L’odeur vient de l’huile qui fait couvercle le week-end : dessous il n’y a plus d’oxygène et ça fermente. Le dégraisseur à bande était débranché (la prise sert au chargeur du transpalette…). Je l’ai rebranché avec une minuterie samedi-dimanche, 15 min toutes les 2 h. Complément à l’eau seule jusqu’à 4,4 au réfractomètre, soit 7 %.`,
        signs: {
          useful: ['noemie-carrel', 'samira-ouali', 'denis-rochebrune', 'thierry-gonnard'],
          thanks: ['noemie-carrel'],
        },
        replies: [
          {
            by: 'noemie-carrel',
            after: '14d',
            body: `Deux lundis sans odeur. pH 8,9. Les forets sont revenus à 240. Et le transpalette a sa prise.`,
          },
          {
            by: 'samira-ouali',
            after: '14d2h',
            body: `Même étiquette fausse sur le réfractomètre de la U21. Corrigée au marqueur : lire 4,4 pour 7.`,
            signs: { useful: ['rachid-benhamida'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'article',
    key: 'rectifier-tiges',
    space: 'usinage',
    subjects: ['état de surface', 'inox 316L', 'formation'],
    by: 'jean-marc-duchamblay',
    at: 'w24 fri 11:00',
    title: 'Rectifier les tiges Ø25 f7 en 316L sans les brûler ni les tordre',
    body: `Denis m’a demandé d’écrire avant de partir. Je ne suis pas écrivain.

**Pièce.** 40-2115, Ø25 f7 (−20/−41), L 310, Ra 0,2 sous les joints. Elle arrive de la U21 à 25,20, flèche 0,03 à 0,05.

**Meule.** Blanche, grain 60, tendre. Pas la rose : elle charge avec le 316L, elle devient noire, elle brûle. On dresse toutes les quatre tiges, 2 × 0,01, diamant à 200 mm/min pour l’ébauche, 80 pour la finition. Si la meule chante, c’est trop tard, on dresse.

**Passes.** Ébauche 0,012 au rayon par aller-retour, jusqu’à 25,01. Là on arrête, on laisse la tige tourner sous l’arrosage **trois minutes**. Le 316L conduit mal la chaleur : la peau est chaude, le cœur non, et on finit à 24,965 une tige qui fera 24,955 au marbre. Finition 0,003, deux passes à vide.

**Lunette.** Une seule, au milieu, réglée à la bille, jamais en force. Deux lunettes, c’est une de trop : elles se disputent.

**Comment on sait que c’est brûlé.** On ne voit rien. On passe l’ongle mouillé : ça accroche un peu, comme du verre gras. Christelle a une meilleure méthode.

**Ce que j’ai raté.** En 1999, quarante tiges avec la contre-pointe sèche. Graisse à la contre-pointe, à chaque pièce.`,
    versions: [
      {
        by: 'samira-ouali',
        after: '62d',
        note: 'Ajout des valeurs de contrôle et du temps de repos mesuré, après huit semaines en double avec Jean-Marc.',
        body: `Écrit par Jean-Marc, complété après huit semaines en double avec lui.

**Pièce.** 40-2115, Ø25 f7 (−20/−41), L 310, Ra 0,2 sous les joints. Elle arrive de la U21 à 25,20, flèche 0,03 à 0,05 (au-delà de 0,06, la rendre).

**Meule.** Blanche, grain 60, tendre. Pas la rose : elle charge avec le 316L, elle devient noire, elle brûle. On dresse toutes les quatre tiges, 2 × 0,01, diamant à 200 mm/min pour l’ébauche, 80 pour la finition. Si la meule chante, c’est trop tard, on dresse.

**Passes.** Ébauche 0,012 au rayon par aller-retour, jusqu’à 25,01. Là on arrête, on laisse tourner sous l’arrosage **trois minutes**. Mesuré : 33 °C en peau à l’arrêt, 22 °C après trois minutes, soit 4 µm au diamètre. À une minute il en reste 2. Finition 0,003, deux passes à vide.

**Lunette.** Une seule, au milieu, réglée à la bille, jamais en force. Deux lunettes, c’est une de trop : elles se disputent.

**Brûlure.** L’ongle de Jean-Marc, ou la goutte d’attaque de Christelle (une tige par lot de 20, sur le bout perdu). Sur les 14 lots vérifiés : l’ongle a eu raison 14 fois.

**Contre-pointe.** Graissée à chaque pièce. Jean-Marc sait pourquoi.`,
      },
    ],
    reviewAfterDays: 365,
    signs: {
      thanks: ['samira-ouali', 'yanis-amrouche', 'denis-rochebrune', 'noemie-carrel'],
      useful: ['thierry-gonnard', 'christelle-favergeon'],
    },
    comments: [
      {
        by: 'yanis-amrouche',
        after: '3d',
        body: `Pourquoi la blanche tendre et pas une meule plus dure qui tiendrait plus longtemps ?`,
        replies: [
          {
            by: 'jean-marc-duchamblay',
            after: '4d',
            body: `Parce qu’une meule dure garde ses grains usés. Un grain usé ne coupe plus, il frotte, donc il chauffe. La tendre les lâche, il en vient des neufs. Sur une matière qui colle, on use la meule pour ne pas user la pièce.`,
            signs: { useful: ['yanis-amrouche', 'noemie-carrel', 'samira-ouali'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'usinage',
    subjects: ['alésage', 'vibration', 'outils de coupe'],
    by: 'loic-perrachon',
    at: 'w19 wed 10:20',
    title:
      'Barre d’alésage Ø32 sortie de 170 : broute sur les corps R12, et changer la vitesse ne fait que déplacer le bruit',
    body: `Corps 12-1107, Ø40 H7 débouchant, 316L. Barre acier Ø32 sortie de 170, donc 5,3 fois le diamètre, je sais. Broutage à partir de 900 tr/min, et à 700 ça siffle sur les 30 derniers mm. Ra 1,6 à 2,2 pour 0,8 demandé. Rayon 0,4, ap 0,2, f 0,08.

On a 60 corps à sortir d’ici la fin du mois. Qui a mieux qu’une barre antivibratoire à trois semaines de délai ?`,
    answers: [
      {
        by: 'thierry-gonnard',
        after: '2h30m',
        body: `Ap 0,2 avec un rayon de 0,4, tu pousses la barre au lieu de couper. Rayon 0,2, ap 0,3, f 0,06. L’effort radial baisse, la barre arrête de danser.`,
        signs: { useful: ['yanis-amrouche'] },
      },
      {
        by: 'stephane-gourdon',
        after: '1d2h',
        body: `Envoie-moi un enregistrement du bruit, même au téléphone. À 5,3 × D en acier la première fréquence de la barre doit tomber vers 700-800 Hz. Si c’est bien elle que tu entends et qu’elle ne bouge pas quand tu changes la vitesse, c’est du broutage régénératif et il existe des vitesses calmes entre les lobes. Si le bruit suit la vitesse, cherche un faux-rond.`,
        signs: { curious: ['nadia-belkacem'], useful: ['loic-perrachon'] },
        replies: [
          {
            by: 'loic-perrachon',
            after: '1d8h',
            body: `Enregistré : 742 Hz à 700 tr/min, 748 à 900. Elle ne bouge pas.`,
          },
          {
            by: 'stephane-gourdon',
            after: '1d10h',
            body: `Alors c’est elle. Mais à 700 tr/min avec une arête, le rapport est de 64 ondes par tour : les lobes sont trop serrés pour qu’une vitesse calme soit exploitable. Oublie ma piste, il faut raidir ou amortir.`,
          },
        ],
      },
      {
        by: 'nadia-belkacem',
        after: '2d',
        body: `On peut aussi aléser des deux côtés en retournant la table (B 180) : 95 de sortie au lieu de 170, donc 3 × D. Le défaut de raccord au milieu sera de l’ordre de 5 µm sur la U11, sur la U07 je ne parie pas.`,
        replies: [
          {
            by: 'loic-perrachon',
            after: '2d5h',
            body: `Essayé le rayon de 0,2 : Ra 1,1, mieux mais pas 0,8. Le retournement : 0,6 de Ra, mais marche de 9 µm au raccord et c’est là que passe le joint. Pour les 60 corps on a rodé. Je laisse ouvert, la barre amortie est commandée.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'usinage',
    subjects: ['outils de coupe', 'inox 316L'],
    by: 'noemie-carrel',
    at: 'w12 tue 15:45',
    title: 'Casse de tarauds M6 borgnes dans les supports S12 : 1 tous les 38 trous',
    body: `Support 12-0733, M6 borgne, 14 utiles pour 17 de perçage, 316L, U11, taraudage rigide. Avant-trou 5,0. 11 casses sur 420 trous en deux semaines, presque toujours à la remontée. Chaque casse c’est 40 min d’électro-érosion chez le voisin, ou la pièce (64 €).`,
    answers: [
      {
        by: 'yanis-amrouche',
        after: '1h',
        body: `17 de perçage pour 14 utiles et l’entrée du taraud fait 3 filets, il n’y a pas les copeaux qui se tassent au fond ?`,
        replies: [
          {
            by: 'noemie-carrel',
            after: '2h',
            body: `Taraud hélicoïdal, ils remontent. Enfin, ils devraient.`,
          },
        ],
      },
      {
        by: 'samira-ouali',
        after: '20h',
        accepted: true,
        body: `Avant-trou de 5,1 au lieu de 5,0. Le 316L gonfle sous le taraud, ton 5,0 finit à 4,93 et il pince à la remontée. À 5,1 tu es à 69 % de filet au lieu de 77 ; dans 14 mm d’inox la vis cassera avant le filet. Et vc 8, pas 12.

Si un jour on a le temps : taraud par déformation, avant-trou 5,55 ±0,03, pas de copeau du tout. Mais il faut du couple et une huile, pas de l’émulsion.`,
        signs: { useful: ['noemie-carrel', 'yanis-amrouche', 'thierry-gonnard'], thanks: ['noemie-carrel'] },
        replies: [
          {
            by: 'noemie-carrel',
            after: '13d',
            body: `5,1 et vc 8 : 3 casses sur 610, toutes sur le même lot de tarauds. Calibre double bon. Gardé. Et Yanis n’avait pas tort : sur deux des trois il y avait un bourrage au fond, j’ai percé à 18,5 où le plan le permet.`,
            signs: { useful: ['yanis-amrouche'] },
          },
          {
            by: 'nadia-belkacem',
            after: '13d19h',
            body: `18,5 accepté par le bureau d’études sur les quatre supports. C’est dans le programme 0733-F.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'usinage',
    subjects: ['outils de coupe', 'usinage'],
    by: 'samira-ouali',
    at: 'w6 thu 20:40',
    body: `Pour le matin : U21, tourelle basse, poste 9, le porte-plaquette a pris un coup (barre mal poussée à 18 h). J’ai remesuré l’outil, il est à −0,043 en X par rapport à hier. Les 22 dernières tiges sont dans le bac rouge, je ne les ai pas triées.`,
    comments: [
      {
        by: 'thierry-gonnard',
        after: '8h35m',
        body: `Vu à 5 h. 19 bonnes, 3 à reprendre à la rectif, il reste assez de matière. Porte-plaquette changé, repère au feutre sur la barre à 640.`,
        signs: { thanks: ['samira-ouali'] },
      },
    ],
  },

  {
    kind: 'announcement',
    key: 'postpro',
    space: 'usinage',
    subjects: ['FAO', 'usinage'],
    by: 'denis-rochebrune',
    at: 'w1 mon 08:15',
    title: 'Nouveau post-processeur sur la U14 à partir de mercredi 13 h',
    body: `Nadia bascule la U14 sur le nouveau post-processeur mercredi à la relève. Les anciens programmes restent sur la machine, dans OLD, en lecture seule, pendant six semaines.

- Un programme dont l’en-tête ne porte pas **PP7** ne se lance pas sans l’accord de Thierry ou de Nadia.
- Première pièce de chaque référence : contrôle complet en salle, Christelle a réservé deux heures par jour.
- Si l’axe C part dans le « grand tour » au lieu du petit, arrêt et appel. C’est le point que les essais n’ont pas couvert sur toutes les pièces.

Merci de confirmer la lecture, y compris l’équipe du soir.`,
    acknowledged: 0.82,
    comments: [
      {
        by: 'noemie-carrel',
        after: '6h',
        body: `Le cycle de chauffe O9014 passe par le post ou il est écrit à la main ?`,
        replies: [
          {
            by: 'nadia-belkacem',
            after: '7h',
            body: `À la main, il ne bouge pas. {#u14-chauffe} reste valable.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'usinage',
    subjects: ['FAO', 'métrologie', 'usinage'],
    by: 'nadia-belkacem',
    at: 'h7',
    title:
      'U14, PP7 : le palpage de la came 12-0418 part d’un plan de sécurité de 50 mm au lieu de 8, une fois sur deux',
    body: `Depuis la bascule ({#postpro}), sur la came 12-0418 seulement, le cycle de palpage remonte à Z+50 entre deux points au lieu de Z+8. Pas dangereux, mais 3 min 10 de plus par pièce sur une série de 80. Le même cycle sur le bloc 40-2231 est normal.

Différence que je vois : la came est programmée berceau à 35°, le bloc à 0. J’ai comparé les deux fichiers ligne à ligne, le 50 n’y est pas, donc c’est la commande qui le prend quelque part. {@thierry-gonnard}, tu as déjà vu un plan de dégagement rester en mémoire d’un programme à l’autre ?`,
    answers: [],
  },

  {
    kind: 'message',
    key: 'pp7-bilan',
    space: 'usinage',
    subjects: ['FAO', 'usinage'],
    by: 'thierry-gonnard',
    at: 'w1 fri 12:50',
    body: `U14, nouveau post-processeur, deux jours. 9 références passées, 8 bonnes du premier coup en salle. La neuvième, le support 12-0733 incliné : l’axe C a pris le grand tour, j’avais le doigt sur l’arrêt, l’outil était à 40 mm du mors. Rien de touché. Nadia a trouvé en une heure : l’angle de départ était à 180,000 tout rond et le post hésite. Elle l’écrit à 179,999. C’est idiot et ça marche.

Personne ne lance le 12-0733 d’avant 15 h aujourd’hui.`,
    signs: { thanks: ['nadia-belkacem', 'denis-rochebrune'], useful: ['noemie-carrel', 'yanis-amrouche'] },
    comments: [
      {
        by: 'yanis-amrouche',
        after: '1h10m',
        body: `Et à −180,000 ?`,
        replies: [
          {
            by: 'nadia-belkacem',
            after: '2h',
            body: `… Pareil. Deux autres programmes concernés, corrigés à l’instant. Merci Yanis.`,
            signs: { celebrate: ['thierry-gonnard', 'denis-rochebrune'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'usinage',
    subjects: ['métrologie'],
    by: 'noemie-carrel',
    at: 'w29 thu 13:10',
    title: 'Qui a la bague étalon Ø40 ?',
    body: `Ni dans le tiroir 3, ni à la U07, ni en salle. J’ai huit corps R12 qui attendent.`,
    answers: [
      {
        by: 'loic-perrachon',
        after: '6m',
        accepted: true,
        body: `Dans la poche de ma blouse, et ma blouse est dans ma voiture. Demi-tour, j’y suis dans un quart d’heure.`,
        signs: {
          celebrate: ['samira-ouali', 'yanis-amrouche', 'denis-rochebrune'],
          thanks: ['noemie-carrel'],
        },
        replies: [
          {
            by: 'christelle-favergeon',
            after: '1h',
            body: `Elle repasse en salle avant de servir, s’il te plaît : une voiture au soleil, ce n’est pas 20 °C.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    key: 'pupitre',
    space: 'usinage',
    subjects: ['FAO', 'usinage'],
    by: 'denis-rochebrune',
    at: 'w26 tue 10:15',
    title: 'Corrections de programme au pupitre : ce que j’ai décidé, et pourquoi',
    body: `À partir de lundi, au pupitre on corrige les **décalages d’outil**, librement. On ne modifie plus une **ligne de programme** sans que Nadia l’ait fait dans la source.

Raison : le mois dernier le bloc-clapet 40-2231 a été corrigé trois fois au pupitre, par trois personnes, pour le même défaut. À la recharge du programme les trois corrections ont disparu et on a sorti 14 pièces de l’ancienne version. Personne n’a mal travaillé. C’est le système qui oublie.

Je sais que ça gêne l’équipe du soir. Dites-le ici plutôt que dans le vestiaire.`,
    signs: { agree: ['nadia-belkacem', 'christelle-favergeon'] },
    comments: [
      {
        by: 'samira-ouali',
        after: '5h30m',
        body: `Je le dis ici. À 20 h Nadia est chez elle. Un plan de dégagement trop bas, je fais quoi, j’arrête la machine jusqu’à 8 h ?`,
        signs: { agree: ['noemie-carrel', 'thierry-gonnard'] },
        replies: [
          {
            by: 'thierry-gonnard',
            after: '19h30m',
            body: `Pareil à 5 h. La règle est faite par des gens de journée.`,
          },
          {
            by: 'nadia-belkacem',
            after: '1d1h',
            body: `Ils ont raison. Je préfère une ligne modifiée et signalée qu’une machine arrêtée ou une ligne modifiée en cachette. Proposition : en dehors de mes heures, le régleur modifie, met son initiale et la date en commentaire sur la ligne, renomme le fichier en -PUP, et l’écrit ici avant la fin du poste. À 8 h je reprends tous les -PUP avant quoi que ce soit d’autre.`,
            signs: { agree: ['samira-ouali', 'thierry-gonnard', 'noemie-carrel', 'denis-rochebrune'] },
          },
        ],
      },
      {
        by: 'denis-rochebrune',
        after: '1d5h',
        body: `Adopté comme Nadia l’écrit, ma version est annulée. On compte dans trois mois.`,
      },
      {
        by: 'nadia-belkacem',
        after: '97d',
        body: `Trois mois : 41 fichiers -PUP, 38 corrections gardées telles quelles, 3 que j’ai défaites (dont une qui aurait touché le mors sur la pièce symétrique). Zéro correction perdue. Et j’ai appris deux choses sur les entrées en matière que je n’aurais pas trouvées à l’écran.`,
        signs: { useful: ['denis-rochebrune', 'samira-ouali', 'solene-kerbrat'] },
      },
    ],
  },
]
