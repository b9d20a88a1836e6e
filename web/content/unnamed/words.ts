import { defineWords } from '../../kit/words.tsx'

export const unnamedWords = defineWords({
  title: { fr: 'Poser sans dire son nom', en: 'Ask without your name' },
  offer: { fr: 'Poser sans dire son nom', en: 'Ask without your name' },
  offerNote: {
    fr: 'Sur une page à part\u00a0: rien de ce que vous écrivez ici n’y est repris.',
    en: 'On a page of its own: nothing you write here goes with it.',
  },
  nowhereTitle: { fr: 'Aucun espace ne le permet encore', en: 'No space allows it yet' },
  nowhere: {
    fr: 'Les propriétaires d’un espace le permettent dans «\u202fÀ propos\u202f», une fois que l’administration a activé les questions sans nom.',
    en: 'Owners of a space allow it under “About”, once administrators have turned questions without a name on.',
  },
  where: { fr: 'Où', en: 'Where' },
  question: { fr: 'Votre question', en: 'Your question' },
  details: { fr: 'Précisions', en: 'Details' },
  detailsNote: {
    fr: 'Votre façon d’écrire et les détails peuvent vous trahir\u00a0: relisez-vous.',
    en: 'Your way of writing and details can give you away: read it again.',
  },
  whoTitle: { fr: 'Qui pourra savoir que c’est vous', en: 'Who can find out that it was you' },
  nobody: {
    fr: '<b>Personne, jamais.</b> Il n’y a pas de séquestre\u00a0: votre nom n’est écrit nulle part, et ni l’administration, ni les élus, ni un juge ne pourront le retrouver ici.',
    en: '<b>Nobody, ever.</b> There is no escrow: your name is written nowhere, and neither administrators, nor representatives, nor a judge can find it here.',
  },
  held: {
    fr: '<b>{one}</b> ({oneOffice}) et <b>{other}</b> ({otherOffice}), seulement ensemble, avec une demande écrite et motivée. Un e-mail et la page vous le diraient. Si l’une de ces personnes perd sa phrase secrète, plus personne ne le pourra.',
    en: '<b>{one}</b> ({oneOffice}) and <b>{other}</b> ({otherOffice}), only together, with a written case. You would be told by mail and on the page. If either loses their passphrase, nobody can any more.',
  },
  strength: { fr: 'À qui cacher votre nom', en: 'From whom to hide your name' },
  members: { fr: 'Aux membres', en: 'From members' },
  membersNote: {
    fr: 'Qui modère l’espace, ou administre Weft, peut demander la levée, et apprendra votre nom si les deux l’accordent.',
    en: 'Whoever moderates the space, or administers Weft, may ask for it, and learns your name if both agree.',
  },
  moderators: { fr: 'Aux membres et à la modération', en: 'From members and moderators' },
  moderatorsNote: {
    fr: 'Seules ces deux personnes peuvent demander la levée, et elles seules apprendront votre nom.',
    en: 'Only these two may open a case, and they alone learn your name.',
  },
  bystander: {
    fr: 'Qui lirait la base de données jour après jour, en notant qui est là, gagnerait un indice à chaque suite que vous donnez.',
    en: 'Someone who read the database day after day, noting who is there, would gain a hint with each thing you add.',
  },
  send: { fr: 'Poser sans mon nom', en: 'Ask without my name' },
  notSent: { fr: 'Rien n’est parti', en: 'Nothing was sent' },
  sentTitle: { fr: 'Votre question attend', en: 'Your question is waiting' },
  keep: {
    fr: 'Notez-la sur papier si vous voulez revenir d’ailleurs\u00a0: cinq groupes de cinq signes, sans les lettres I, L, O ni U. Qui l’a parle à votre place\u202f; personne ne peut la refaire.',
    en: 'Write it on paper to come back from elsewhere: five groups of five characters, without the letters I, L, O or U. Whoever has it speaks in your place; nobody can make it again.',
  },
  mineTitle: {
    fr: 'Mes questions sans nom',
    en: 'My unnamed questions',
  },
  none: { fr: 'Aucune clé dans ce navigateur', en: 'No key in this browser' },
  noneWhy: {
    fr: 'Une clé arrive ici quand vous posez une question sans votre nom, ou quand vous en apportez une ci-dessous.',
    en: 'A key comes here when you ask without your name, or when you bring one below.',
  },
  add: { fr: 'Reprendre avec cette clé', en: 'Continue with this key' },
  waiting: { fr: 'Attend de paraître', en: 'Waiting to appear' },
  published: { fr: 'A paru', en: 'Appeared' },
  gone: { fr: 'N’est plus là', en: 'No longer there' },
  takeBack: { fr: 'Retirer', en: 'Take back' },
  remove: { fr: 'Supprimer la question', en: 'Delete the question' },
  removeNote: { fr: 'Dans les dix minutes, sans retour.', en: 'Within ten minutes, for good.' },
  plain: {
    fr: 'Sur cette page, ni brouillon gardé, ni pièce jointe, ni publication différée\u00a0: chacun laisserait une trace à votre nom.',
    en: 'On this page no draft is kept, nothing can be attached or scheduled: each would leave a trace under your name.',
  },
  when: {
    fr: 'Elle paraît au plus tôt à {when}, puis toutes les trois heures, dès qu’au moins {count} membres de l’espace sont passés entre-temps\u00a0: on ne doit pas pouvoir deviner qui était là.',
    en: 'It appears at {when} at the earliest, then every third hour, once at least {count} members of the space came by meanwhile: nobody should guess who was there.',
  },
  notEnough: {
    fr: 'Trop peu de membres sont passés depuis la dernière fois. Votre question attendra peut-être plus longtemps.',
    en: 'Too few members came by since the last time. Your question may wait longer.',
  },
  sent: {
    fr: 'Elle paraîtra parmi d’autres, au plus tôt à {when}. Ce navigateur garde la clé qui vous laisse répondre, retenir une réponse et supprimer\u202f; elle part quand vous vous déconnectez.',
    en: 'It will appear among others, at {when} at the earliest. This browser keeps the key that lets you reply, accept an answer and delete; it goes when you sign out.',
  },
  keepTitle: {
    fr: 'Votre clé de reprise',
    en: 'Your recovery key',
  },
  mine: {
    fr: 'Mes questions sans nom',
    en: 'My unnamed questions',
  },
  mineLede: {
    fr: 'Weft ne sait pas lesquelles sont les vôtres\u00a0: seules les clés de ce navigateur le disent.',
    en: 'Weft does not know which are yours: only the keys in this browser do.',
  },
  notFound: {
    fr: 'Vos questions n’ont pas pu être retrouvées',
    en: 'Your questions could not be looked up',
  },
  elsewhere: {
    fr: 'Reprendre une question posée ailleurs',
    en: 'Continue a question asked elsewhere',
  },
  addKey: {
    fr: 'Clé de reprise',
    en: 'Recovery key',
  },
  addKeyNote: {
    fr: 'Les cinq groupes notés après l’envoi\u202f; tirets, espaces et majuscules sont sans importance. Rien n’en est gardé hors de ce navigateur.',
    en: 'The five groups noted after sending; hyphens, spaces and capitals do not matter. Nothing of it is kept outside this browser.',
  },
  showKey: { fr: 'Clé de reprise', en: 'Recovery key' },
  tookBack: {
    fr: 'La question est retirée',
    en: 'The question is taken back',
  },
  forget: {
    fr: 'Oublier la clé',
    en: 'Forget the key',
  },
  asker: {
    fr: 'a posé la question',
    en: 'asked the question',
  },
  voiceTitle: {
    fr: 'Vous avez posé cette question',
    en: 'You asked this question',
  },
  voiceNote: {
    fr: 'Ce navigateur en a la clé\u202f; Weft ne sait pas que c’est vous. Tant que «\u202fSans mon nom\u202f» est choisi, rien de ce que vous faites paraître n’est signé, et réagir est à l’arrêt. Suivre ou garder la question se note à votre nom, pour vous seulement.',
    en: 'This browser has its key; Weft does not know it is you. As long as “Without my name” is chosen, nothing that appears by you is signed, and reacting is paused. Following or saving the question is noted under your name, for you alone.',
  },
  voiceText: {
    fr: 'Ajouter un mot, sans votre nom',
    en: 'Add a word, without your name',
  },
  voiceReply: {
    fr: 'Répondre à {name}, sans votre nom',
    en: 'Reply to {name}, without your name',
  },
  voiceHint: { fr: 'Ajouter un mot, sans votre nom…', en: 'Add a word, without your name…' },
  sign: { fr: 'Comment signer', en: 'How to sign' },
  signUnnamed: { fr: 'Sans mon nom', en: 'Without my name' },
  signNamed: { fr: 'De mon nom', en: 'With my name' },
  signsUnnamed: {
    fr: 'Paraît comme venant de qui a posé la question.',
    en: 'Appears as coming from whoever asked.',
  },
  signsNamed: { fr: 'Paraît aussitôt, signé {name}.', en: 'Appears at once, signed {name}.' },
  signsKey: {
    fr: 'Vous l’avez posée\u202f? Reprenez-la avec sa clé.',
    en: 'You asked it? Continue with its key.',
  },
  signsHint: { fr: 'Répondre sous votre nom…', en: 'Answer under your name…' },
  unsure: {
    fr: 'Weft n’a pas pu dire si cette question est la vôtre. Ce que vous écrivez ici est signé de votre nom\u202f; rechargez la page pour réessayer.',
    en: 'Weft could not tell whether this question is yours. What you write here is signed with your name; reload the page to try again.',
  },
  voiceWhen: {
    fr: 'Paraît au plus tôt à {when}.',
    en: 'Appears at {when} at the earliest.',
  },
  voiceSend: {
    fr: 'Ajouter sans mon nom',
    en: 'Add without my name',
  },
  voiceWaits: {
    fr: 'Paraîtra au plus tôt à {when}',
    en: 'Will appear at {when} at the earliest',
  },
  waitsComment: {
    fr: 'Attend de paraître\u00a0: {text}',
    en: 'Waiting to appear: {text}',
  },
  waitsAccept: {
    fr: 'Votre choix de la réponse retenue attend de paraître.',
    en: 'Your choice of the accepted answer is waiting to appear.',
  },
  acceptWaits: {
    fr: 'Votre choix paraîtra au plus tôt à {when}',
    en: 'Your choice will appear at {when} at the earliest',
  },
  accept: {
    fr: 'Retenir, sans mon nom',
    en: 'Accept, unnamed',
  },
  withdraw: {
    fr: 'Ne plus la retenir, sans mon nom',
    en: 'Accept no more, unnamed',
  },
  reply: {
    fr: 'Répondre sans mon nom',
    en: 'Reply unnamed',
  },
  removed: {
    fr: 'La question part dans les dix minutes, avec ce qui attendait encore.',
    en: 'The question goes within ten minutes, with whatever still waited.',
  },
  hiddenTitle: {
    fr: 'Qui peut savoir qui l’a posée',
    en: 'Who can find out who asked',
  },
  hiddenNobody: {
    fr: 'Personne\u00a0: aucun séquestre ne tenait les noms quand elle a été posée.',
    en: 'Nobody: no escrow held the names when it was asked.',
  },
  hiddenHeld: {
    fr: '{one} et {other}, seulement ensemble, sur demande écrite. La personne en serait avertie.',
    en: '{one} and {other}, only together, on a written case. The person would be told.',
  },
  hiddenLost: {
    fr: 'Plus personne\u00a0: elle était confiée à {one} et {other}, et il manque une des deux moitiés de la clé.',
    en: 'Nobody any more: it was entrusted to {one} and {other}, and one half of the key is missing.',
  },
  membersHidden: {
    fr: 'Nom caché aux membres\u00a0: qui modère l’espace ou administre Weft peut aussi demander la levée.',
    en: 'Name hidden from members: whoever moderates the space or administers Weft may ask for a lifting too.',
  },
  moderatorsHidden: {
    fr: 'Nom caché aux membres et à la modération\u00a0: ces deux personnes seules peuvent demander la levée.',
    en: 'Name hidden from members and moderators: only these two may ask for a lifting.',
  },
  liftings: {
    fr: '{lifted, plural, =0 {Jamais levée} one {Levée # fois} many {Levée # de fois} other {Levée # fois}}{asked, plural, =0 {, jamais demandée.} one {, demandée # fois.} many {, demandée # de fois.} other {, demandée # fois.}}',
    en: '{lifted, plural, =0 {Never lifted} one {Lifted once} other {Lifted # times}}{asked, plural, =0 {, never asked for.} one {, asked for once.} other {, asked for # times.}}',
  },
  revealedToYou: {
    fr: 'Votre nom a été révélé.',
    en: 'Your name was revealed.',
  },
  inSpace: {
    fr: 'Questions sans nom',
    en: 'Unnamed questions',
  },
  allow: {
    fr: 'Permettre les questions sans nom',
    en: 'Allow questions without a name',
  },
  allowNote: {
    fr: 'Les membres de la société peuvent poser une question ici sans que rien ne garde qui l’a posée. Les invités, non\u00a0: trop peu nombreux, ils se reconnaîtraient. Ce qui a paru reste.',
    en: 'Members from the company may ask here and nothing keeps who asked. Guests may not: too few, they would be recognised. What has appeared stays.',
  },
  allowedHere: {
    fr: 'On peut poser une question ici sans dire son nom.',
    en: 'One may ask here without giving one’s name.',
  },
})
