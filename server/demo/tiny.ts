import type { Conversation, Territory } from './company/shape.ts'

const person = (
  key: string,
  name: string,
  unit: string,
  manager: string | null,
): Territory['people'][number] => ({
  ...{ key, name, unit, manager, jobFamily: 'usinage', title: 'Régleuse', site: 'Nantes', years: 4 },
  ...{ languages: ['fr', 'en'], skills: ['tournage'], locale: 'fr', timeZone: 'Europe/Paris' },
})

const question: Conversation = {
  ...{ kind: 'question', key: 'arrosage', space: 'atelier', subjects: ['Arrosage', 'Vibrations'] },
  ...{ by: 'lise', at: 'w20 tue 09:10', title: 'Quel débit d’arrosage pour le perçage profond ?' },
  body: 'La pièce chauffe dès le troisième trou, {@marc} a déjà vu cela. Faut-il un ornithorynque ?',
  signs: { curious: ['marc', 'odile'] },
  answers: [
    {
      ...{ by: 'marc', after: '2h', body: 'Vingt litres par minute, et **par le centre**.', accepted: true },
      signs: { useful: ['lise', 'odile'], thanks: ['lise'] },
      replies: [{ by: 'lise', after: '3h', body: 'Merci, la cote tient.' }],
    },
    { by: 'odile', after: '1d', body: 'Chez nous, quinze suffisent.' },
  ],
}

/** A company in small, with one of each: a writer who left, a guest, a secret place, versions. */
export const tiny: Territory = {
  drafts: [
    {
      ...{ key: 'purge', kind: 'question', space: 'atelier', subjects: ['Arrosage'] },
      ...{ title: 'Qui purge le bac ?', body: 'À finir.' },
    },
  ],
  called: [{ subject: 'Arrosage', fr: 'Arrosage', en: 'Coolant' }],
  units: [
    { key: 'groupe', name: 'Groupe Vaucresson', parent: null },
    { key: 'tours', name: 'Tournage', parent: 'groupe' },
    { key: 'achats', name: 'Achats', parent: 'groupe' },
  ],
  jobFamilies: [{ key: 'usinage', name: 'Usinage' }],
  organisations: [{ key: 'client', name: 'Client Duroc' }],
  people: [
    person('odile', 'Odile Vernet', 'groupe', null),
    person('lise', 'Lise Aubin', 'tours', 'odile'),
    person('marc', 'Marc Tissier', 'tours', 'odile'),
    { ...person('paul', 'Paul Gentil', 'achats', 'odile'), left: true },
  ],
  guests: [
    {
      ...{ key: 'gina', name: 'Gina Ferro', title: 'Acheteuse', organisation: 'client', host: 'lise' },
      ...{ locale: 'fr', timeZone: 'Europe/Rome' },
    },
  ],
  spaces: [
    {
      ...{
        key: 'atelier',
        name: 'Atelier des tours',
        purpose: 'Ce qui tourne, et ce qui vibre.',
        access: 'open',
      },
      ...{ state: 'open', owner: 'odile', members: ['unit:tours', 'paul'], created: 'w30 mon 10:00' },
    },
    {
      ...{
        key: 'duroc',
        name: 'Duroc et nous',
        purpose: 'La série pilote.',
        access: 'private',
        state: 'open',
      },
      ...{
        organisation: 'client',
        owner: 'lise',
        members: ['marc'],
        guests: ['gina'],
        created: 'w12 mon 10:00',
      },
    },
    {
      ...{
        key: 'projet',
        name: 'Projet discret',
        purpose: 'Rien encore.',
        access: 'secret',
        state: 'prepared',
      },
      ...{ owner: 'odile', members: [], created: 'w2 mon 10:00' },
    },
  ],
  conversations: [
    question,
    {
      ...{ kind: 'message', space: null, subjects: ['Vibrations'], by: 'paul', at: 'w15 wed 11:30' },
      body: 'Dernier jour pour moi, merci à toute l’équipe.',
      comments: [{ by: 'odile', after: '40m', body: 'Bonne route, Paul.' }],
    },
    {
      ...{ kind: 'message', space: 'duroc', subjects: ['Série pilote'], by: 'lise', at: 'w10 thu 15:00' },
      body: 'Les cinq premières pièces partent demain.',
      files: [
        {
          name: 'releve-pieces.pdf',
          pages: [['Relevé des cinq pièces', 'Alésage : quarante zébrures au mètre.']],
        },
      ],
      comments: [{ by: 'gina', after: '1h', body: 'Bien reçu, nous les mesurons lundi.' }],
    },
    {
      ...{ kind: 'article', space: 'atelier', subjects: ['Arrosage'], by: 'marc', at: 'w8 mon 14:00' },
      ...{ title: 'Régler l’arrosage', body: 'Voir\n\n{#arrosage}', reviewAfterDays: 90 },
      versions: [
        { by: 'lise', after: '3d', body: 'Voir\n\n{#arrosage}\n\nPuis **mesurer**.', note: 'La mesure' },
      ],
    },
    {
      ...{ kind: 'question', space: 'atelier', subjects: ['Arrosage'], by: 'lise', at: 'w1 tue 10:00' },
      ...{ title: 'Peut-on dire qu’on ne sait pas ?', body: 'Sans passer pour lent.', unnamed: true },
      answers: [{ by: 'odile', after: '2h', body: 'Oui, et c’est même **préféré**.', accepted: true }],
    },
    {
      ...{ kind: 'event', space: 'duroc', subjects: ['Série pilote'], by: 'lise', at: 'w2 tue 10:00' },
      ...{
        title: 'Revue avec Duroc',
        body: 'On regarde les cotes.',
        place: 'Salle 2',
        starts: 'in1 thu 14:00',
      },
      ...{ lasts: '1h30m', timeZone: 'Europe/Paris', yes: ['gina'], maybe: ['marc'] },
    },
    {
      ...{ kind: 'poll', space: 'atelier', subjects: ['Vibrations'], by: 'odile', at: 'w4 tue 09:00' },
      ...{ title: 'Quel jour pour le point ?', body: 'Quinze minutes, debout.', turnout: 1 },
      ...{
        options: [
          { text: 'Mardi', share: 1 },
          { text: 'Jeudi', share: 1 },
        ],
        closesAfterDays: 7,
      },
    },
    {
      ...{ kind: 'idea', space: 'atelier', subjects: ['Arrosage'], by: 'marc', at: 'w4 wed 09:00' },
      ...{ title: 'Un bac par tour', body: 'On perd une heure par semaine.', turnout: 1, favour: 1 },
      decisions: [{ by: 'odile', after: '3d', state: 'accepted', reason: 'Essai **en mars**.' }],
    },
    {
      ...{
        kind: 'announcement',
        space: 'atelier',
        subjects: ['Vibrations'],
        by: 'odile',
        at: 'w3 tue 08:40',
      },
      ...{ title: 'Arrêt des tours vendredi', body: 'De 12 h à 14 h.', acknowledged: 0.5 },
    },
  ],
}
