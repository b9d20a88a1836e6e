import type { Conversation } from '../shape.ts'

export const montage: Conversation[] = [
  {
    kind: 'question',
    key: 'vis-grippees',
    space: 'montage',
    subjects: ['couple de serrage', 'inox 316L', 'montage'],
    by: 'corinne-bonnin',
    at: 'w48 thu 15:10',
    title: 'E6 : neuf vis M10 A4 soudées dans leur écrou en une semaine',
    body: `Îlot 5, châssis de l’E6-034. Vis M10 × 35 A4-70, écrous A4. À la visseuse, aux deux tiers de la course, ça bloque net, et après c’est la disqueuse. Neuf sur environ 400. On a changé de lot de vis lundi, l’équipe dit que ce sont les vis.`,
    answers: [
      {
        by: 'moussa-diarra',
        after: '30m',
        body: `On a changé la visseuse lundi aussi. La nouvelle tourne à 1 400, l’ancienne à 500.`,
        signs: { useful: ['corinne-bonnin', 'celine-martinetto'] },
      },
      {
        by: 'celine-martinetto',
        after: '21h',
        accepted: true,
        body: `Essai ce matin, 4 × 30 vis, les deux lots :

| | 500 tr/min | 1 400 tr/min |
|---|---|---|
| sec | 0 / 30 | 4 / 30 |
| pâte alimentaire sur le filet | 0 / 30 | 0 / 30 |

Les deux lots se comportent pareil. C’est le grippage classique inox sur inox, la vitesse fait chauffer les flancs et ils se collent.

Donc : visseuse bridée à 500, pâte sur le filet (le tube blanc, celui agréé contact fortuit), et **le couple change** : avec pâte, 30 N·m pour la M10, pas 42. À 42 graissé on arrive près de la limite élastique de l’A4-70. Fiche 05-114 mise à jour, l’ancienne est à jeter.`,
        signs: {
          useful: [
            'corinne-bonnin',
            'moussa-diarra',
            'maelle-brochard',
            'fabrice-guerineau',
            'tomasz-krupinski',
          ],
          thanks: ['corinne-bonnin'],
        },
        replies: [
          {
            by: 'tomasz-krupinski',
            after: '1d',
            body: `We had 3 the same way in Wrocław and we blamed the nuts. Which paste exactly? Our tube is grey (with metal powder), I think it is not for food.`,
          },
          {
            by: 'celine-martinetto',
            after: '1d2h',
            body: `Grey one: not on our machines, no. I send you six tubes of the white one with Thursday’s truck. Same torque, 30 N·m.`,
            signs: { thanks: ['tomasz-krupinski'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'poids-piste5',
    space: 'montage',
    subjects: ['étanchéité', 'montage'],
    by: 'maelle-brochard',
    at: 'w40 tue 08:20',
    title: 'R40-136 : piste 5 à +2,1 g à pleine cadence, juste à demi-cadence',
    body: `Eau épaissie, pots de 125 g, tolérance ±1,5. À 20 coups/min les huit pistes sont dans ±0,6. À 40 coups/min, sept sont bonnes et la 5 donne +2,1 en moyenne sur 60 pots, écart-type 0,4. On a échangé le piston de la 5 et de la 6 : le défaut reste sur la 5. Échangé le corps : il reste sur la 5.`,
    answers: [
      {
        by: 'damien-tessier',
        after: '2h',
        body: `Côté came électronique, la consigne est commune aux huit, donc rien qui distingue la 5. J’ai tout de même tracé l’erreur de poursuite : 0,2 mm, identique.`,
      },
      {
        by: 'sebastien-poirier',
        after: '5h',
        accepted: true,
        body: `Ce qui ne suit ni le piston ni le corps et qui dépend de la vitesse, c’est le clapet de sortie ou son ressort : il reste sur la rampe quand tu échanges le reste.

Calcul vite fait : 125 g passés en 0,5 s, 250 g/s. 2,1 g de trop, ça fait 8 ms de fermeture en retard. Démonte le ressort : 40-2188 doit avoir une touche **verte** (1,2 N/mm). La touche jaune, c’est celui de la R12 (0,8 N/mm), même diamètre, même longueur, même casier à une case près.`,
        signs: { useful: ['maelle-brochard', 'kim-anh-pham', 'elodie-chauveau', 'samia-rezgui'] },
        replies: [
          {
            by: 'maelle-brochard',
            after: '7h',
            body: `Jaune. Remplacé : +0,1 g à 40 coups. On aurait pu y passer deux jours.`,
            signs: { thanks: ['sebastien-poirier'] },
          },
          {
            by: 'samia-rezgui',
            after: '1d',
            body: `J’ai eu exactement ça chez un client l’an dernier, piste 2, réglé en baissant la course de cette piste. Donc j’ai compensé un ressort faux. Je le note pour la prochaine visite, merci.`,
          },
          {
            by: 'celine-martinetto',
            after: '2d',
            body: `Les deux ressorts ne sont plus dans la même armoire depuis ce matin. Et {@thibault-lemesle} regarde s’il peut unifier à 1,2.`,
            signs: { agree: ['maelle-brochard', 'fabrice-guerineau'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'montage',
    subjects: ['réglage S12', 'montage'],
    by: 'kim-anh-pham',
    at: 'w37 fri 11:45',
    title: 'Cales de came S12 : j’arrête les empilages',
    body: `Jeu came-galet de la S12, visé 0,05 à 0,10. Depuis toujours on empile des clinquants de 0,02 et 0,05. J’en ai sorti un paquet de sept, mesuré au micromètre : 0,27. Sous charge (je l’ai mis à l’étau avec un comparateur) : 0,21. Sept feuilles, c’est sept films d’huile.

Je passe aux cales rectifiées d’une seule pièce, 0,20 à 0,40 par 0,02. Jean-Marc m’en a fait onze à la U05. Le jeu ne bouge plus entre le réglage et la centième heure.`,
    signs: {
      useful: ['sebastien-poirier', 'pawel-dudzik', 'tomasz-krupinski', 'celine-martinetto'],
      thanks: ['sebastien-poirier'],
    },
    comments: [
      {
        by: 'pawel-dudzik',
        after: '3d',
        body: `We stack five or six also. Can we order these ground shims? What is the number?`,
        replies: [
          {
            by: 'kim-anh-pham',
            after: '3d2h',
            body: `12-0477, de -20 à -40. Le numéro existe depuis hier, prends-les avant qu’elles soient en rupture. (12-0477-20 is 0.20 mm, and so on.)`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'format-500',
    space: 'montage',
    subjects: ['changement de format', 'montage'],
    by: 'maelle-brochard',
    at: 'w32 wed 09:05',
    title: 'R40, passage du pot 125 au pot 500 : on règle la hauteur au compteur ou à la pige ?',
    body: `42 min de moyenne sur les six derniers changements d’essai (vendu : 35). La hauteur tête-pot prend 14 min à elle seule. Sébastien la fait au compteur de la manivelle, moi à la pige de 6,0 entre la buse et le bord du pot. On a chacun notre méthode et les clients en apprennent une des deux selon qui est d’équipe, ce qui n’est pas sérieux.`,
    answers: [
      {
        by: 'sebastien-poirier',
        after: '1h',
        body: `Compteur. Le pot de 500 a une hauteur de plan, le compteur est au 0,1, tu tournes jusqu’à la valeur et c’est fini. 3 min. La pige mesure le pot que tu as sous la main, et un pot thermoformé bouge de 0,4 d’un lot à l’autre.`,
        signs: { agree: ['kim-anh-pham', 'sofiane-merabet'] },
      },
      {
        by: 'maelle-brochard',
        after: '2h',
        body: `Justement : il bouge de 0,4, donc le client doit régler sur le pot qu’il a, pas sur celui du plan. Et ton compteur est faux dès qu’on a démonté la manivelle. J’ai trouvé 1,2 mm d’erreur sur la 135 après un transport.`,
        signs: { agree: ['antoine-retailleau', 'karim-ouali', 'herve-moinard'] },
      },
      {
        by: 'karim-ouali',
        after: '1d3h',
        body: `Chez le client, compteur remis à zéro sur une pige-mère en début de poste, puis compteur seul. Ça marche là où il y a un régleur. Là où c’est la conductrice qui change, elle prend la pige, et elle a raison.`,
      },
      {
        by: 'vincent-abadie',
        after: '6d',
        body: `Essai croisé sur la 140, deux personnes, cinq changements chacune et chaque méthode :

| | Temps | Dispersion de la hauteur (6 σ) |
|---|---|---|
| compteur | 4 min 10 | 0,5 mm |
| pige | 7 min 40 | 0,3 mm |

Tolérance utile à l’anti-goutte : ±0,5. Les deux passent. Le compteur est plus rapide, la pige plus sûre : la mesure ne départage pas, elle dit ce qu’on paie. Pour moi : compteur avec butée de zéro, si le bureau d’études sait en faire une qui survive au transport.`,
        signs: { useful: ['fabrice-guerineau', 'sebastien-poirier', 'maelle-brochard', 'lea-fontanel'] },
        replies: [
          {
            by: 'maelle-brochard',
            after: '6d5h',
            body: `D’accord avec les chiffres, pas avec la conclusion. 3 min 30 contre un pot qui goutte toute une nuit. J’attends la butée pour changer d’avis.`,
          },
          {
            by: 'thibault-lemesle',
            after: '9d',
            body: `La butée de zéro est dans la liste des évolutions, derrière deux sujets de sécurité. Pas avant six mois, je préfère le dire.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    space: 'montage',
    subjects: ['réglage S12', 'étanchéité'],
    by: 'kim-anh-pham',
    at: 'w25 wed 10:50',
    title: 'R40-141, scelleuse intégrée : opercules du rang 7 trop durs à peler, 22 N',
    body: `Pot PS, opercule alu-laque, 195 °C, 3,2 bar, 0,55 s. Pelage visé 12 à 18 N. Rangs 1 à 6 et 8 à 12 entre 13 et 17. Rang 7 : 21 à 23 N, et une trace brune sur le bord. L’écran donne 195 partout. J’ai contrôlé le parallélisme au papier carbone, il est bon.`,
    answers: [
      {
        by: 'antoine-retailleau',
        after: '40m',
        body: `Tu as essayé d’échanger la plaque 7 avec la 8 ? (je demande, je n’ai jamais monté de S12)`,
      },
      {
        by: 'grzegorz-malec',
        after: '3h',
        accepted: true,
        body: `If the screen says 195 and the seal says hotter, the probe reads too cold. On our side it was always head 7, because on the older plates the probe hole of head 7 is drilled from the back and a bit shallow: {#s12-tete7}. The controller then heats more to reach 195.

Check with gauge 12-0901: if the red line stays outside, the hole is shallow. What is the serial of the plate? If below 0340, I would bet.`,
        signs: { useful: ['kim-anh-pham', 'sebastien-poirier', 'maelle-brochard'] },
        replies: [
          {
            by: 'kim-anh-pham',
            after: '1d',
            body: `Plaque 0327. Trait rouge à 4 mm dehors. Sonde reprise à fond avec la pâte : plaque mesurée à 204 °C avant, 195 après. Pelage 15 N. Dziękuję, je n’aurais pas cherché là.`,
            signs: { celebrate: ['grzegorz-malec'], thanks: ['sebastien-poirier'] },
          },
          {
            by: 'vincent-sourisseau',
            after: '2d',
            body: `Quatorze plaques d’avant 0340 sont parties en clientèle d’après mes nomenclatures. Je passe la liste à {@corinne-delhommeau} pour que le SAV contrôle à la prochaine visite, c’est cinq minutes par machine.`,
            signs: { useful: ['florence-delcambre', 'kim-anh-pham'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'announcement',
    key: 'transfert-e6',
    space: 'montage',
    subjects: ['industrialisation', 'montage'],
    by: 'fabrice-guerineau',
    at: 'w19 mon 11:00',
    title: 'Le montage des E6 se fera entièrement à Wrocław à partir de la machine E6-061',
    pinned: true,
    body: `Vous l’avez su en réunion ce matin, je l’écris pour l’après-midi et pour qu’on puisse en discuter.

**Ce qui change.** Les encaisseuses E6 se montent aujourd’hui aux deux endroits : 11 par an à Cholet, 26 à Wrocław. À partir de la E6-061 (dans onze semaines), toutes à Wrocław. L’îlot 5 est rendu au P9, qui attend deux places depuis l’an dernier.

**Pourquoi.** 148 h de montage ici, 131 là-bas, parce qu’à 26 par an on garde la main et pas à 11. Et le P9 perd six semaines par commande faute de place : c’est cela qui a pesé, pas les heures.

**Ce qui ne change pas.** Aucun poste supprimé. Les quatre personnes de l’îlot 5 vont au P9, formation de trois semaines avec Moussa. Les essais avec produit du client restent à Cholet jusqu’à nouvel ordre.

**Ce qui nous ferait revenir en arrière** : plus de 160 h sur la moyenne des six premières, ou plus de deux réserves par machine à la réception client.

Questions en dessous, Solène répond aussi.`,
    acknowledged: 0.88,
    signs: { useful: ['celine-martinetto', 'salome-perrigault'], curious: ['antoine-retailleau'] },
    comments: [
      {
        by: 'corinne-bonnin',
        after: '5h',
        body: `Je ne suis pas d’accord et je l’ai dit ce matin, donc je l’écris.

148 h contre 131 : nos 11 machines sont les spéciales (quatre avec double magasin, trois inox complet). Comparez les mêmes. Sur les trois standard qu’on a faites l’an dernier, j’ai 134 h sur les bons.

Et les pannes de jeunesse d’une E6, on les trouve au réglage avec le carton du client. À Wrocław il n’y a pas de carton du client.`,
        signs: {
          agree: ['moussa-diarra', 'kim-anh-pham', 'samia-rezgui', 'come-audouin'],
          useful: ['solene-kerbrat', 'fabrice-guerineau'],
        },
        replies: [
          {
            by: 'solene-kerbrat',
            after: '18h',
            body: `J’ai refait le compte sur les bons avec Estelle ({@estelle-madranges}). Vous avez raison : à machine comparable, 134 ici, 131 là-bas. L’argument des heures ne vaut rien et je demande qu’on ne l’emploie plus.

Reste la place. Un P9 retardé de six semaines nous coûte en moyenne 9 400 € de pénalités et de stock ; il y en a eu quatre l’an dernier. Îlot 5 rendu, le planning les fait passer à une semaine. C’est pour cela que je maintiens.

Pour le carton du client : c’est votre meilleur point, je n’ai pas de réponse aujourd’hui. Je vous propose d’écrire avec {@agnieszka-wojtasik} ce qu’il faut essayer et avec quoi, avant la 061. Si ce n’est pas prêt, on décale.`,
            signs: {
              agree: ['fabrice-guerineau', 'agnieszka-wojtasik'],
              useful: ['corinne-bonnin', 'vincent-abadie', 'maelle-brochard'],
            },
            replies: [
              {
                by: 'corinne-bonnin',
                after: '2d4h',
                body: `Je le ferai. Je reste contre, mais au moins le bon chiffre est écrit.`,
                signs: { thanks: ['agnieszka-wojtasik'] },
              },
            ],
          },
        ],
      },
      {
        by: 'agnieszka-wojtasik',
        after: '1d',
        body: `From our side: we did not ask for this and we know what it is to lose a machine (the small labeller went from us in the other direction, four years ago). Corinne, come for two days in the week you choose, my team would rather learn from you than from a file. Cardboard: we can get blanks from the customers' suppliers, half of them are in Poland anyway.`,
        signs: { agree: ['solene-kerbrat', 'lea-fontanel', 'tomasz-krupinski'], thanks: ['corinne-bonnin'] },
      },
      {
        by: 'moussa-diarra',
        after: '2d3h',
        body: `Trois semaines de formation P9, oui si je ne monte pas en même temps. L’an dernier j’ai formé deux intérimaires entre deux mâts, ça ne s’appelle pas former.`,
        replies: [
          {
            by: 'fabrice-guerineau',
            after: '2d7h',
            body: `Noté : tu es détaché, la 054 glisse d’une semaine, Salomé l’a mise au planning.`,
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'double-serrage',
    space: 'montage',
    subjects: ['couple de serrage', 'étanchéité', 'formation'],
    by: 'antoine-retailleau',
    at: 'w18 tue 09:40',
    title: 'Pourquoi serrer deux fois les brides du doseur, au même couple ?',
    body: `La fiche 40-210 dit : 16 N·m en croix, attendre 10 min, puis 16 N·m en croix. Si c’est déjà à 16, la clé va claquer tout de suite, non ? Hier soir on m’a dit « saute la deuxième, on est en retard ». Je l’ai faite quand même et la clé a tourné d’un bon huitième de tour avant de claquer, sur les quatre vis. Ça veut dire que j’avais mal serré la première fois ?`,
    signs: { useful: ['maelle-brochard', 'celine-martinetto', 'marta-zielonka', 'amadou-sarr'] },
    answers: [
      {
        by: 'elodie-chauveau',
        after: '35m',
        body: `Non, tu avais bien serré. Le joint est en PTFE, il flue : il se tasse sous les vis et elles se détendent toutes seules. Si tu sautes la deuxième passe, ça tient au banc et ça goutte au premier lavage chaud.`,
        signs: { useful: ['antoine-retailleau', 'kim-anh-pham'] },
      },
      {
        by: 'celine-martinetto',
        after: '1d2h',
        accepted: true,
        body: `Élodie a raison, et comme personne ne l’avait mesuré depuis qu’on a changé de joint, je l’ai fait. Couple résiduel au redémarrage, 3 brides × 4 vis M8 :

| Après | Couple restant |
|---|---|
| 1 min | 14,6 |
| 10 min | 12,9 (−19 %) |
| 1 h | 12,5 |
| 24 h | 12,2 |
| 2ᵉ passe à 10 min, puis 24 h | 15,1 |

L’essentiel part en dix minutes, après c’est stable. Sans la deuxième passe on travaille à 12 N·m, sous les 13 que demande l’étanchéité à 85 °C.

Et la fiche ne dit pas *pourquoi*. C’est ma faute, pas celle de qui la saute. Je la récris cette semaine, avec toutes les visseries inox.`,
        signs: {
          useful: [
            'antoine-retailleau',
            'elodie-chauveau',
            'amadou-sarr',
            'sebastien-poirier',
            'thibault-lemesle',
            'fabrice-guerineau',
          ],
          thanks: ['antoine-retailleau'],
        },
        replies: [
          {
            by: 'marta-zielonka',
            after: '1d5h',
            body: `Antoine, your question crossed the border. Our R12 instruction has the same gasket and **one** pass only. It was copied from a machine with EPDM. I measured this morning: 21 % lost after 10 minutes, 12 bolts. We change the instruction today and re-tighten the 2 machines in the hall.`,
            signs: {
              useful: ['celine-martinetto', 'lea-fontanel', 'florence-delcambre'],
              celebrate: ['antoine-retailleau', 'maelle-brochard'],
            },
          },
          {
            by: 'corinne-delhommeau',
            after: '3d',
            body: `Sur douze mois j’ai neuf appels « ça goutte à la bride » sur R12, tous entre la première et la troisième semaine. Je ne savais pas où les ranger. On fera resserrer à la visite de mise en route.`,
            signs: { useful: ['marta-zielonka', 'celine-martinetto', 'agnieszka-wojtasik'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'article',
    key: 'serrage',
    space: 'montage',
    subjects: ['couple de serrage', 'inox 316L', 'étanchéité'],
    by: 'celine-martinetto',
    at: 'w17 fri 14:30',
    title: 'Couples de serrage de la visserie inox : les valeurs, l’ordre, et pourquoi',
    body: `Rassemble deux questions ({#vis-grippees} ; {#double-serrage}). Remplace les fiches 05-114 et 40-210 (p. 3).

| Vis A4-70, filet avec pâte blanche | Couple |
|---|---|
| M6 | 6,5 N·m |
| M8 | 16 N·m |
| M10 | 30 N·m |
| M12 | 52 N·m |

1. **Pâte blanche** sur le filet, pas sous la tête. Sans pâte l’inox se soude à lui-même.
2. **500 tr/min au plus**, et les deux derniers tours à la main.
3. **Joint PTFE : deux passes en croix à 10 min.** Il flue et la vis perd 19 % en dix minutes, presque plus rien ensuite.
4. Joint EPDM ou métal sur métal : une passe.

Si la clé tourne de plus d’un quart de tour à la deuxième passe, le joint est mal posé : démonter.`,
    versions: [
      {
        by: 'celine-martinetto',
        after: '48d',
        note: 'M12 ramenée de 52 à 50 (pâte du nouveau fournisseur, frottement mesuré 0,10 à 0,11) ; trait de marqueur après la deuxième passe, idée de Wrocław.',
        body: `Rassemble deux questions ({#vis-grippees} ; {#double-serrage}). Remplace les fiches 05-114 et 40-210 (p. 3).

| Vis A4-70, filet avec pâte blanche | Couple |
|---|---|
| M6 | 6,5 N·m |
| M8 | 16 N·m |
| M10 | 30 N·m |
| M12 | 50 N·m |

1. **Pâte blanche** sur le filet, pas sous la tête. Sans pâte l’inox se soude à lui-même.
2. **500 tr/min au plus**, et les deux derniers tours à la main.
3. **Joint PTFE : deux passes en croix à 10 min.** Il flue et la vis perd 19 % en dix minutes, presque plus rien ensuite. Trait jaune sur tête et bride **après la deuxième passe seulement** : une bride sans trait n’est pas finie, on n’a plus à demander.
4. Joint EPDM ou métal sur métal : une passe, trait blanc.

Si la clé tourne de plus d’un quart de tour à la deuxième passe, le joint est mal posé : démonter.

Clés : vérifiées tous les trois mois, et avant si tombées ({#cles-dynamo}).`,
      },
    ],
    reviewAfterDays: 180,
    signs: {
      useful: [
        'maelle-brochard',
        'tomasz-krupinski',
        'antoine-retailleau',
        'moussa-diarra',
        'elodie-chauveau',
      ],
    },
  },

  {
    kind: 'question',
    key: 'claquement-p9',
    space: 'montage',
    subjects: ['vibration', 'montage'],
    by: 'moussa-diarra',
    at: 'w15 wed 16:20',
    title: 'P9-053 : claquement toutes les 0,6 s à la descente du chariot, rien à la montée',
    body: `Îlot 2, chariot chargé à 180 kg, 0,6 m/s. À la descente un « tac » sec, régulier. À la montée, silence. À vide, silence dans les deux sens. Chaînes tendues à la règle, galets changés, guides graissés. Ça ne se voit pas à l’œil, ça s’entend à l’autre bout du hall.`,
    answers: [
      {
        by: 'corinne-bonnin',
        after: '1h',
        body: `Regarde le frein du moteur, sur la 043 c’était le disque.`,
        replies: [
          {
            by: 'moussa-diarra',
            after: '2h',
            body: `Frein ouvert à la main, chariot retenu au palan : le tac y est.`,
          },
        ],
      },
      {
        by: 'stephane-gourdon',
        after: '18h',
        accepted: true,
        body: `Pas 19,05, pignon de 19 dents : 362 mm par tour. À 0,6 m/s un tour fait 0,60 s. Ton tac est donc **une fois par tour de pignon**, pas une fois par maillon (0,03 s) ni par galet. Descente et charge seulement : le couple est inversé par rapport à la montée, quelque chose change de flanc. Clavette ou moyeu du pignon d’entraînement, arbre de sortie du réducteur.

Bloque l’arbre, prends le pignon à deux mains avec un comparateur au primitif : plus de 0,05 de jeu et tu l’as.`,
        signs: { useful: ['moussa-diarra', 'corinne-bonnin', 'come-audouin', 'rozenn-le-dantec'] },
        replies: [
          {
            by: 'moussa-diarra',
            after: '22h',
            body: `0,31 de jeu. Clavette 14 × 9 mesurée à 13,72 de large, la h9 en demande 13,957. Brute d’étirage, jamais calibrée, dans le bon sachet avec la bonne étiquette. Changée. Silence. J’en ai trouvé deux autres dans la boîte.`,
            signs: { thanks: ['stephane-gourdon'], useful: ['amadou-sarr'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'question',
    key: 'cables-courts',
    space: 'montage',
    subjects: ['câblage d’armoire', 'montage'],
    by: 'rui-mourato',
    at: 'w10 mon 10:15',
    title:
      'R40-148: motor cables of axes 5 to 8 come back "1.2 m too short". Which frame drawing are you using?',
    body: `We cut the R40 harness from list 40-9003 rev. F for 14 machines, no complaint. On 148 Cholet says cables W205 to W208 are 1,2 m short. We measured our spare set: they are as on the list, 6,80 m. Before I cut four new ones with 2 m of "security", I want to know what is different on this machine. A servo cable with a loop of 2 m in the duct is not a solution.`,
    answers: [
      {
        by: 'maelle-brochard',
        after: '2h',
        accepted: true,
        body: `C’est chez nous. La 148 a l’armoire **à droite** (option client, pour la porte de la laiterie), le chemin passe par-dessus le portique : +1,15 m mesuré à la ficelle. Le plan d’implantation le montre, la liste de câbles non, parce que l’option n’est pas dans la structure du dossier. {@helder-marinho} confirme ?

Pour finir cette machine : 8,10 m pour les W205 à W208, codeurs compris, c’est-à-dire W305 à W308 aussi. Ils arriveront avec quoi, le camion de jeudi ?`,
        signs: { useful: ['rui-mourato', 'joao-pedrosa'] },
        replies: [
          {
            by: 'helder-marinho',
            after: '4h',
            body: `Confirmed, "cabinet right" was treated as a mechanical option only. I make list 40-9003-R, every length recalculated from the 3D, not from the string :-). W301 to W304 change also, by 0,40 m, they have enough slack today.`,
            signs: { useful: ['rui-mourato', 'catarina-seixas', 'maelle-brochard'] },
          },
          {
            by: 'rui-mourato',
            after: '1d',
            body: `Eight cables left this morning by express, 8,10 m, labels as before plus "R". Next time somebody sees an option that moves the cabinet, please call me when the order is signed, not when the cable is short.`,
            signs: { agree: ['salome-perrigault', 'catarina-seixas'] },
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'montage',
    subjects: ['montage', 'sécurité'],
    by: 'moussa-diarra',
    at: 'w5 tue 14:05',
    body: `Les élingues de 3 m du pont de l’îlot 2 ont disparu pendant trois jours. Elles étaient dans le camion pour Épinal, autour d’un mât. Si vous voyez partir une élingue verte, elle n’est pas consommable.`,
    comments: [
      {
        by: 'abdoulaye-sarr',
        after: '50m',
        body: `Récupérées au retour de jeudi. J’ai gravé « Cholet îlot 2 » sur les plaquettes.`,
        signs: { thanks: ['moussa-diarra'] },
      },
    ],
  },

  {
    kind: 'question',
    space: 'montage',
    subjects: ['pneumatique', 'montage'],
    by: 'elodie-chauveau',
    at: 'h21',
    title:
      'R40-151 : le vide des ventouses à opercules tombe de −0,62 à −0,41 bar au troisième rang, seulement pot vide',
    body: `Dépilage d’opercules, trois rangs de quatre ventouses, un éjecteur par rang. Rangs 1 et 2 : −0,60 à −0,64 bar. Rang 3 : −0,41 quand la piste est vide de pots, −0,60 quand elle est pleine. Même éjecteur (échangé), mêmes ventouses (changées), même longueur de tuyau. L’alimentation tombe de 6,0 à 5,7 bar au moment de la prise, sur les trois rangs pareil.

Pourquoi la présence du pot changerait-elle le vide ? J’ai pensé à une vibration de la plaque, mais je ne sais pas la mesurer. {@sebastien-poirier} est en clientèle jusqu’à jeudi.`,
    answers: [],
  },

  {
    kind: 'question',
    key: 'cellule-film',
    space: 'montage',
    subjects: ['montage', 'changement de format'],
    by: 'corinne-bonnin',
    at: 'w2 tue 14:35',
    title: 'P9-057 : la cellule d’entrée palette « voit » à travers une palette filmée, 3 fois sur 200',
    body: `Essai d’endurance avec palettes filmées du client. La cellule reflex d’entrée (réflecteur en face, 2,4 m) ne bascule pas quand la palette coupe le faisceau : elle croit qu’il n’y a rien, le convoyeur avance, la palette d’après pousse. 3 fois sur 200, toujours film neuf bien tendu, toujours face plate vers la cellule. Avec des palettes nues : 0 sur 400.`,
    answers: [
      {
        by: 'moussa-diarra',
        after: '40m',
        body: `Penche la cellule de 5°, le film ne renverra plus droit dedans.`,
        signs: { useful: ['corinne-bonnin'] },
      },
      {
        by: 'patrick-cesbron',
        after: '19h',
        accepted: true,
        body: `Moussa a l’explication : le film tendu fait miroir et renvoie à la cellule sa propre lumière, elle croit voir le réflecteur. Mais 5° sur 2,4 m, c’est 21 cm à côté du réflecteur, il faudrait le déplacer.

La référence au plan est la **polarisée** : le réflecteur à prismes tourne la polarisation, un film plat non, donc elle ne se trompe pas. Regarde l’étiquette : fin en -P ou pas ?`,
        signs: { useful: ['corinne-bonnin', 'moussa-diarra', 'come-audouin'] },
        replies: [
          {
            by: 'corinne-bonnin',
            after: '1d',
            body: `Pas de -P. Remplacement du magasin un jour de rupture, bon signé par moi. Polarisée montée + 3° d’inclinaison pour la ceinture avec les bretelles : 0 sur 600.`,
            signs: { thanks: ['patrick-cesbron', 'moussa-diarra'] },
          },
          {
            by: 'florian-guichet',
            after: '2d',
            body: `Attention, un film étiré à plus de 200 % devient biréfringent et tourne un peu la polarisation lui aussi. Sur les 600, combien en pré-étiré ?`,
            signs: { curious: ['patrick-cesbron'] },
            replies: [
              {
                by: 'corinne-bonnin',
                after: '2d3h',
                body: `Toutes à 150 %. J’en refais 100 à 250 jeudi.`,
              },
              {
                by: 'corinne-bonnin',
                after: '9d2h',
                body: `250 % : 1 raté sur 100 sans l’inclinaison, 0 sur 100 avec. Donc les bretelles servaient. L’inclinaison de 3° passe au plan.`,
                signs: { useful: ['florian-guichet', 'patrick-cesbron', 'come-audouin'] },
              },
            ],
          },
        ],
      },
    ],
  },

  {
    kind: 'message',
    space: 'montage',
    subjects: ['5S'],
    by: 'celine-martinetto',
    at: 'w44 tue 09:20',
    title: 'La clé de 17 de l’îlot 2 ne se perd pas',
    body: `Tableau d’outils ombré de l’îlot 2 : la clé plate de 17 manque un jour sur deux, on en a racheté cinq. J’ai passé une matinée à regarder. Elle ne se perd pas : le tendeur de chaîne du P9 demande **deux** clés de 17, une pour tenir, une pour serrer, et le tableau n’a qu’une ombre. Moussa prend celle de l’îlot 3, l’îlot 3 prend celle du 4, et ainsi de suite jusqu’au vestiaire.

Deuxième ombre peinte. Les cinq clés sont revenues en une semaine.`,
    signs: {
      agree: ['moussa-diarra'],
      useful: ['fabrice-guerineau', 'marta-zielonka', 'corinne-bonnin', 'solene-kerbrat'],
      celebrate: ['maelle-brochard'],
    },
  },

  {
    kind: 'question',
    space: 'montage',
    subjects: ['montage', 'formation'],
    by: 'antoine-retailleau',
    at: 'w21 wed 08:10',
    title: 'La fiche 40-318 n’est ni au classeur ni sur la tablette',
    body: `Montage du porte-buse, étape 12 : « voir 40-318 ». Elle a été supprimée ?`,
    answers: [
      {
        by: 'antoine-retailleau',
        after: '35m',
        body: `C’est 40-381. Deux chiffres inversés dans l’étape 12. Du coup la question devient : à qui on dit qu’une fiche a une faute ?`,
        replies: [
          {
            by: 'celine-martinetto',
            after: '2h',
            body: `À moi, et c’est corrigé. Elle est fausse depuis quatre ans. Tu es le premier à l’avoir suivie jusque-là au lieu de demander à Maëlle.`,
            signs: { celebrate: ['maelle-brochard', 'fabrice-guerineau'] },
          },
        ],
      },
    ],
  },
]
