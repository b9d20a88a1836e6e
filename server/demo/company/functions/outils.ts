import type { Conversation } from '../shape.ts'

/** The ERP, the network, and those who use them. */
export const outils: Conversation[] = [
  {
    kind: 'question',
    key: 'date-besoin',
    space: 'outils',
    subjects: ['ERP', 'kitting', 'délais fournisseurs'],
    by: 'salome-perrigault',
    at: 'w40 thu 10:00',
    title: 'Champ « date de besoin » : chez moi c’est le début du montage, et chez vous ?',
    body: `Six tubes arrivés onze jours trop tôt, des câbles quatre jours trop tard, sur la même R40 et avec la même date. En demandant autour de moi, j’ai l’impression qu’on n’écrit pas tous la même chose dans la même case.`,
    answers: [
      {
        by: 'aurelie-thibouville',
        after: '40m',
        body: `Aux achats : le jour où je veux le camion au quai.`,
      },
      {
        by: 'abdoulaye-sarr',
        after: '1h',
        body: `Au magasin : le jour où je prépare le kit. Donc trois jours avant le montage, et la pièce doit être contrôlée et rangée.`,
      },
      {
        by: 'ombeline-fachetti',
        after: '5d1h',
        accepted: true,
        body: `Trois sens pour une case, et l’ERP en a un quatrième : « disponible pour sortie », c’est-à-dire contrôlée. Sur 300 lignes, comparées au montage réel :

| Qui a saisi | Sens | Écart médian |
|---|---|---|
| Planification | début du montage | −4 j (trop tard) |
| Achats | quai | +1 j |
| Magasin | préparation du kit | 0 |
| Demandes du BE | « au plus vite » | +11 j (trop tôt) |

Personne n’avait tort, le libellé ne disait rien. À partir de lundi :
- le libellé devient **« au quai le »** ; une seule date, celle du camion ;
- l’ERP en retire lui-même le contrôle (2 j, ou 5 si certificat matière) et la préparation (3 j) ;
- la planification saisit le début du montage, l’ERP calcule le reste. Plus personne ne compte sur ses doigts.`,
        signs: {
          useful: [
            'salome-perrigault',
            'vincent-lamarzelle',
            'aurelie-thibouville',
            'abdoulaye-sarr',
            'tomasz-kulesza',
          ],
        },
        replies: [
          {
            by: 'matthieu-bodin',
            after: '5d3h',
            body: `5 jours avec certificat, si le certificat est dans le camion. Sinon c’est le jour du certificat plus un.`,
            signs: { agree: ['ludivine-antoine'] },
          },
          {
            by: 'salome-perrigault',
            after: '63d',
            body: `Deux mois : écart médian à 0, et 80 % des lignes entre −1 et +3. Les seules à +11 sont encore celles du BE, mais maintenant on sait pourquoi.`,
            signs: { thanks: ['ombeline-fachetti'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'article',
    key: 'creer-article',
    space: 'outils',
    subjects: ['ERP', 'codification', 'inventaire'],
    by: 'ombeline-fachetti',
    at: 'w34 tue 14:00',
    title: 'Créer un article dans l’ERP : les champs qui, vides, finissent par arrêter quelqu’un',
    body: `L’ERP en demande 64. Cinq comptent le jour même.

| Champ | Vide, voici qui s’arrête |
|---|---|
| Unité de stock | magasin |
| Type d’approvisionnement | planification |
| Délai | achats |
| Contrôle d’entrée (oui, non) | qualité |
| Compte | comptabilité |

Le reste peut attendre une semaine, avec un nom en face.`,
    versions: [
      {
        by: 'ombeline-fachetti',
        after: '27d',
        note: 'Unité d’achat et coefficient ajoutés : 558 kg reçus comme 558 m.',
        body: `L’ERP en demande 64. Six comptent le jour même.

| Champ | Vide, voici qui s’arrête |
|---|---|
| Unité de stock | magasin |
| **Unité d’achat et coefficient** | tout le monde, trois mois plus tard ({#tube-258}) |
| Type d’approvisionnement | planification |
| Délai | achats |
| Contrôle d’entrée (oui, non) | qualité |
| Compte | comptabilité |

Le reste peut attendre une semaine, avec un nom en face.`,
      },
      {
        by: 'mireille-poupard',
        after: '76d',
        note: 'Une variante est un article, jamais un suffixe : l’ERP prend ce qui suit le tiret pour un indice (cales 12-0477).',
        body: `L’ERP en demande 64. Six comptent le jour même.

| Champ | Vide, voici qui s’arrête |
|---|---|
| Unité de stock | magasin |
| Unité d’achat et coefficient | tout le monde, trois mois plus tard ({#tube-258}) |
| Type d’approvisionnement | planification |
| Délai | achats |
| Contrôle d’entrée (oui, non) | qualité |
| Compte | comptabilité |

Le reste peut attendre une semaine, avec un nom en face.

**Numéro.** Ce qui suit le tiret est un indice de plan, une lettre. Une épaisseur, une longueur, une couleur n’est pas un indice : c’est un autre article ({#cales-0477}). Avant de créer, chercher : sur les 310 articles créés au dernier trimestre, 22 existaient déjà.`,
      },
      {
        by: 'emilie-corbineau',
        after: '160d',
        note: 'Pays d’origine et position tarifaire, le jour même pour ce qui se vend en rechange : un colis sur neuf attendait en douane pour ça.',
        body: `L’ERP en demande 64. Huit comptent le jour même.

| Champ | Vide, voici qui s’arrête |
|---|---|
| Unité de stock | magasin |
| Unité d’achat et coefficient | tout le monde, trois mois plus tard ({#tube-258}) |
| Type d’approvisionnement | planification |
| Délai | achats |
| Contrôle d’entrée (oui, non) | qualité |
| Compte | comptabilité |
| **Pays d’origine**, si vendu en rechange | le colis, à la frontière |
| **Position tarifaire**, si vendu en rechange | le colis, puis moi |

Le reste peut attendre une semaine, avec un nom en face.

**Numéro.** Ce qui suit le tiret est un indice de plan, une lettre. Une épaisseur, une longueur, une couleur n’est pas un indice : c’est un autre article ({#cales-0477}). Avant de créer, chercher.

« Origine : Cholet » n’est pas une origine. C’est le pays où la pièce a été fabriquée, pas celui où on l’a mise dans un sachet.`,
      },
    ],
    reviewAfterDays: 180,
    signs: { useful: ['aurelie-nauleau', 'monika-zielonka', 'hugo-delpeyroux', 'beatriz-fontoura'] },
  },
  {
    kind: 'message',
    key: 'faux-iban',
    space: 'outils',
    subjects: ['fraude', 'messagerie'],
    by: 'stephane-quillivic',
    at: 'w28 mon 11:00',
    title: 'Un faux changement de banque d’un fournisseur, et 48 300 € qui ne sont pas partis',
    body: `Vendredi, Hugo reçoit une réponse *dans* un fil de courriels qu’il avait avec notre fournisseur de réducteurs : même signature, même historique en dessous, nouveau RIB en pièce jointe, « à partir de la prochaine échéance ». Échéance : aujourd’hui, 48 300 €.

L’adresse avait un n de trop. Hugo ne l’a pas vu. Il a vu que le message était signé d’un nom de famille, par quelqu’un qui signe de son prénom depuis trois ans, et il a téléphoné, au numéro du contrat et non à celui du courriel.

La boîte compromise est la leur, ils sont prévenus. Chez nous, rien d’ouvert. Mais le fil volé contient les noms d’Aurélie, de Karim et de Nadège : si l’un de vous reçoit une suite, au 4400, même la nuit.`,
    signs: {
      thanks: ['hugo-delpeyroux', 'karim-belhadj', 'jean-baptiste-rieutort'],
      useful: ['aurelie-thibouville', 'nadege-rousselot'],
    },
    comments: [
      {
        by: 'hugo-delpeyroux',
        after: '1h',
        body: `Pour être honnête, j’avais déjà ouvert l’écran de modification. Ce qui m’a arrêté, c’est la signature, pas la procédure.`,
        signs: { useful: ['stephane-quillivic'] },
      },
      {
        by: 'jean-baptiste-rieutort',
        after: '3h',
        body: `Donc la procédure ne suffit pas. Désormais un changement de RIB se valide à deux, après un appel au numéro **déjà** dans l’ERP, et il attend 48 h. Un fournisseur honnête peut attendre 48 h.`,
        signs: { agree: ['hugo-delpeyroux', 'stephane-quillivic', 'karim-belhadj'] },
      },
    ],
  },
  {
    kind: 'question',
    key: 'scanners-13h50',
    space: 'outils',
    subjects: ['réseau', 'kitting'],
    by: 'monika-zielonka',
    at: 'w19 tue 14:30',
    title: 'Wrocław: half of the scanners say "no network" every day from 13:50 to 14:20. Wi-Fi is full bars',
    body: `14 scanners, 6 or 7 freeze at the change of shift, then they heal alone. Battery changed, restart does not help. Damian put one more antenna in aisle 7: the same. We do the picking on paper for half an hour, and at 14:20 two people type the paper.`,
    answers: [
      {
        by: 'damian-olszak',
        after: '1h',
        body: `Signal is −52 dBm everywhere, I walked with the laptop. It is not radio. I look at the controller tonight.`,
      },
      {
        by: 'thibault-ravignan',
        after: '1d1h',
        accepted: true,
        body: `J’ai regardé les journaux avec Damian. « Full bars » veut dire que le scanner est accroché à l’antenne, pas qu’il a une adresse. Le serveur d’adresses du réseau « atelier » en a 60, prêtées pour 8 h. À 13:50, l’équipe d’après-midi arrive avec ses téléphones, qui connaissent le même réseau : 62, 63… les scanners qui redémarrent à ce moment-là n’ont plus rien. À 14:20, les téléphones du matin sont partis depuis assez longtemps.

(In English: not the radio, the addresses. Pool of 60, lease of 8 hours, and two shifts of phones in the same pool at 13:50.)

Proposition : téléphones sur le réseau « visiteurs », adresses réservées pour les 14 scanners, prêt de 1 h.`,
        signs: {
          useful: ['monika-zielonka', 'damian-olszak', 'stephane-quillivic'],
          celebrate: ['dorothee-vasselin'],
        },
        replies: [
          {
            by: 'damian-olszak',
            after: '2d',
            body: `Done at 6:00. At 13:50 today: 14 of 14. I take back the antenna of aisle 7. Who taught you to look at leases?`,
          },
          {
            by: 'thibault-ravignan',
            after: '2d1h',
            body: `Personne, j’ai fait la même panne chez mes parents.`,
            signs: { celebrate: ['damian-olszak', 'monika-zielonka', 'stephane-quillivic'] },
          },
        ],
      },
    ],
  },
  {
    kind: 'announcement',
    space: 'outils',
    subjects: ['ERP'],
    by: 'stephane-quillivic',
    at: 'w3 thu 09:30',
    title: 'ERP fermé samedi de 6 h à 18 h : changement des disques',
    body: `Pas d’écran magasin, pas d’étiquettes, pas de pointage des heures. Les pointeuses d’entrée continuent et rattrapent seules.

Pour une pièce d’astreinte : le cahier vert au magasin, Abdoulaye le saisit lundi. Retour arrière prévu à 13 h si la copie n’est pas à 100 % : dans ce cas on referme un autre samedi.`,
    acknowledged: 0.76,
    comments: [
      {
        by: 'aurelie-nauleau',
        after: '1h',
        body: `Deux colis doivent partir samedi matin pour un arrêt de ligne au Portugal. Étiquettes imprimées vendredi, ça suffit ?`,
        replies: [
          {
            by: 'stephane-quillivic',
            after: '1h30m',
            body: `Oui, si les sorties sont saisies vendredi aussi.`,
          },
        ],
      },
      {
        by: 'stephane-quillivic',
        after: '3d23h',
        body: `Rouvert samedi à 15 h 10. Copie vérifiée, trois lignes au cahier vert.`,
        signs: { thanks: ['abdoulaye-sarr', 'aurelie-nauleau'] },
      },
    ],
  },
  {
    kind: 'question',
    space: 'outils',
    subjects: ['ERP', 'nomenclatures'],
    by: 'tomasz-kulesza',
    at: 'h30',
    title: 'R12 structure exports 412 lines since the disks were changed, 415 before. Which three?',
    body: `Same filter, same machine (R12-069). In the ERP screen I count 415. In the export 412. I compared by eye until line 200 and then it was 18:00. The three could be screws or could be a dosing body.`,
    answers: [],
  },
  {
    kind: 'question',
    space: 'outils',
    subjects: ['messagerie', 'sécurité informatique'],
    by: 'damian-olszak',
    at: 'w21 tue 10:05',
    title: 'Who is "atelier3"? Eleven logins a day from Wrocław, password from 2017',
    body: `I want to close it on Friday. Nobody answers to this name.`,
    answers: [
      {
        by: 'marta-zielonka',
        after: '30m',
        body: `Not us, we all have cards.`,
      },
      {
        by: 'grzegorz-malec',
        after: '1h10m',
        accepted: true,
        body: `It is the leak bench. It writes the results to the server under this name, eleven tests a day. If you close it on Friday we have no acceptance reports on Monday, and nobody would know why before Thursday.`,
        signs: { thanks: ['damian-olszak'], useful: ['karolina-sobczyk'] },
        replies: [
          {
            by: 'damian-olszak',
            after: '3d',
            body: `Bench has its own account, writes to one folder only, password changed. "atelier3" is closed and I left the light on for a week to see who cries. Also the bench of Cholet, it turned out; Amadou cried for ten minutes.`,
            signs: { celebrate: ['grzegorz-malec', 'amadou-sarr'] },
          },
        ],
      },
    ],
  },
]
