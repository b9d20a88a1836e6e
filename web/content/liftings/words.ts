import { defineWords } from '../../kit/words.tsx'

export const liftingWords = defineWords({
  title: { fr: 'Levées', en: 'Liftings' },
  noneTitle: { fr: 'Aucune demande ne vous concerne', en: 'No case concerns you' },
  none: {
    fr: 'Une demande vient ici quand vous détenez une moitié, quand vous l’avez faite, ou quand elle a révélé votre nom.',
    en: 'A case comes here when you hold a half, when you opened it, or when it revealed your name.',
  },
  whoHolds: { fr: 'Voir qui détient le séquestre', en: 'See who holds the escrow' },
  toDecide: { fr: 'À décider', en: 'To decide' },
  decided: { fr: 'Closes', en: 'Closed' },
  hiddenQuestion: { fr: 'Une question que vous ne voyez pas', en: 'A question that you do not see' },
  asked: { fr: 'Demandée par {name}, {when}', en: 'Asked by {name}, {when}' },
  askedByMe: { fr: 'Demandée par vous, {when}', en: 'Asked by you, {when}' },
  waitsYou: { fr: 'Attend votre décision', en: 'Waits for your decision' },
  waitsOther: { fr: 'Attend l’autre moitié', en: 'Waits for the other half' },
  waitsBoth: { fr: 'En cours', en: 'Open' },
  cannot: { fr: 'Ne peut plus aboutir', en: 'Can no longer succeed' },
  lifted: { fr: 'Nom révélé', en: 'Name revealed' },
  refused: { fr: 'Refusée', en: 'Refused' },
  case: { fr: 'Demande de levée', en: 'Case' },
  question: { fr: 'La question', en: 'The question' },
  who: { fr: 'Demandée par', en: 'Asked by' },
  when: { fr: 'Le', en: 'On' },
  hides: { fr: 'Nom caché', en: 'Name hidden' },
  members: {
    fr: 'Aux membres\u00a0: qui a fait la demande apprendra le nom.',
    en: 'From members: whoever opened the case learns the name.',
  },
  moderators: {
    fr: 'Aux membres et à la modération\u00a0: les deux personnes du séquestre seules apprendront le nom.',
    en: 'From members and moderators: the two holders alone learn the name.',
  },
  motive: { fr: 'Motif', en: 'Reason' },
  answers: { fr: 'Les deux réponses', en: 'The two answers' },
  agreed: { fr: 'Accorde, le {date}', en: 'Agrees, {date}' },
  declined: { fr: 'Refuse, le {date}', en: 'Refuses, {date}' },
  silent: { fr: 'N’a pas répondu', en: 'Has not answered' },
  byMembers: {
    fr: 'Le nom est dit aux deux personnes du séquestre, à qui a fait la demande et à la personne concernée. À personne d’autre\u00a0: sous la question, il reste «\u202fSans nom\u202f».',
    en: 'The name is told to both holders, to whoever opened the case and to the person concerned. To nobody else: beside the question it stays “Unnamed”.',
  },
  byModerators: {
    fr: 'Le nom est dit aux deux personnes du séquestre et à la personne concernée, pas à la modération. Sous la question, il reste «\u202fSans nom\u202f».',
    en: 'The name is told to both holders and to the person concerned, not to moderators. Beside the question it stays “Unnamed”.',
  },
  revealedIs: {
    fr: 'La question a été posée par <b>{name}</b>.',
    en: 'The question was asked by <b>{name}</b>.',
  },
  revealedYou: {
    fr: 'Votre nom a été révélé pour cette question le {date}.',
    en: 'Your name was revealed for this question on {date}.',
  },
  revealedHidden: {
    fr: 'Le nom a été révélé aux deux personnes du séquestre. Vous ne l’apprenez pas\u00a0: la question cachait aussi son nom à la modération.',
    en: 'The name was revealed to the two holders. You do not learn it: the question hid its name from moderators too.',
  },
  refusedIs: {
    fr: 'La levée est refusée. Personne n’a appris le nom, et rien n’en est gardé ici.',
    en: 'The lifting is refused. Nobody learned the name, and nothing of it is kept here.',
  },
  cannotIs: {
    fr: 'Une des deux moitiés n’existe plus\u00a0: ce nom ne peut plus être retrouvé, par personne. Un refus clôt la demande.',
    en: 'One of the two halves is gone: this name can no longer be found, by anybody. A refusal closes the case.',
  },
  youAuthor: {
    fr: 'Vous pouvez demander des comptes aux personnes nommées ici. Le motif est celui qui suit, il ne change plus.',
    en: 'You may ask the people named here to account for it. The reason is the one below, it changes no more.',
  },
  openIs: {
    fr: 'Les deux personnes du séquestre n’ont pas encore répondu toutes les deux. Tant qu’il manque une moitié, rien ne s’ouvre.',
    en: 'The two holders have not both answered yet. While one half is missing, nothing opens.',
  },
  decideTitle: { fr: 'Votre décision', en: 'Your decision' },
  decideFirst: {
    fr: 'Accorder donne votre moitié de cette clé, et d’aucune autre. Le nom s’ouvre si l’autre personne accorde aussi\u202f; qui a posé la question le saura, avec votre nom.',
    en: 'Agreeing gives your half of this key, and of no other. The name opens if the other person agrees too; the author will be told, with your name.',
  },
  decideLast: {
    fr: 'L’autre moitié est donnée. Si vous accordez, le nom s’ouvre aussitôt et qui a posé la question le sait, avec votre nom.',
    en: 'The other half is given. If you agree, the name opens at once and the author is told, with your name.',
  },
  mineGiven: {
    fr: 'Vous avez accordé votre moitié. Jusqu’à ce que l’autre vienne, vous pouvez encore refuser, ou la donner à nouveau.',
    en: 'You gave your half. Until the other comes, you may still refuse, or give it again.',
  },
  phrase: { fr: 'Votre phrase secrète', en: 'Your passphrase' },
  phraseNote: {
    fr: 'Celle de votre moitié, depuis votre papier. Elle ne part pas de ce navigateur\u00a0: seule part la moitié de cette clé-ci.',
    en: 'That of your half, from your paper. It does not leave this browser: only the half of this one key does.',
  },
  agree: { fr: 'Accorder ma moitié', en: 'Give my half' },
  refuse: { fr: 'Refuser', en: 'Refuse' },
  refuseTitle: { fr: 'Refuser cette levée\u202f?', en: 'Refuse this lifting?' },
  refuseNote: {
    fr: 'La demande est close, et le nom reste scellé. Une autre demande pourra être faite, avec un autre motif.',
    en: 'The case is closed, and the name stays sealed. Another case may be opened, with another reason.',
  },
  wrongPhrase: {
    fr: 'Cette phrase n’ouvre pas votre moitié. Rien n’est parti\u00a0: relisez celle que vous avez notée en la faisant.',
    en: 'This phrase does not open your half. Nothing was sent: check the one you wrote down when you made it.',
  },
  halfGone: {
    fr: 'Votre moitié n’existe plus\u00a0: vous ne pouvez que refuser.',
    en: 'Your half is gone: you can only refuse.',
  },
  notGiven: { fr: 'Rien n’a été donné', en: 'Nothing was given' },
  doesNotOpen: {
    fr: 'Le nom reste scellé et la demande ouverte. L’autre personne peut redonner sa moitié avec sa phrase, puis vous la vôtre.',
    en: 'The name stays sealed and the case open. The other person can give their half again with their passphrase, then you yours.',
  },
  tooOld: {
    fr: 'Ce navigateur ne connaît pas ce chiffrement (X25519)\u00a0: essayez avec un navigateur à jour. Le nom reste scellé.',
    en: 'This browser does not know this encryption (X25519): try with one that is up to date. The name stays sealed.',
  },
  given: { fr: 'Votre moitié est donnée', en: 'Your half is given' },
  refusedDone: { fr: 'La levée est refusée', en: 'The lifting is refused' },
  ask: { fr: 'Demander la levée', en: 'Ask for a lifting' },
  askTitle: { fr: 'Demander la levée du nom', en: 'Ask to lift the name' },
  askNote: {
    fr: '{one} et {other} liront votre motif et votre nom, puis accorderont ou refuseront. Qui a posé la question les lira aussi, si son nom est révélé.',
    en: '{one} and {other} will read your reason and your name, then agree or refuse. The author reads them too if the name is revealed.',
  },
  askMembers: {
    fr: 'Peuvent le demander\u00a0: qui modère l’espace, qui administre Weft, et ces deux personnes. Vous apprendrez le nom s’il est révélé.',
    en: 'Who may ask: whoever moderates the space, administers Weft, and these two. You will learn the name if it is revealed.',
  },
  askModerators: {
    fr: 'Seules ces deux personnes, dont vous, peuvent le demander et apprendront le nom s’il est révélé.',
    en: 'Only the two of you may ask, and only you learn the name if it is revealed.',
  },
  askPolicy: {
    fr: 'À réserver à un danger grave ou à une obligation légale. Une critique, même dure, n’est pas un motif. Les membres verront que la levée a été demandée.',
    en: 'Keep it for serious danger or a legal duty. Criticism, however harsh, is no reason. Members will see that a lifting was asked for.',
  },
  askMotive: { fr: 'Motif', en: 'Reason' },
  askMotiveNote: {
    fr: 'Ce qui est en danger, ce que dit la règle, ce que vous avez tenté sans le nom. Quarante signes au moins\u202f; il ne se change plus.',
    en: 'What is in danger, what the rule says, what you tried without the name. Forty characters at least; it cannot be changed.',
  },
  askSend: { fr: 'Envoyer la demande', en: 'Send the case' },
  notAsked: { fr: 'Rien n’est demandé', en: 'Nothing was asked' },
  readCase: { fr: 'Lire la demande', en: 'Read the case' },
})
