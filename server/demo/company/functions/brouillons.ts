import type { Draft } from '../shape.ts'

/** Half written: what one finds again on any device. */
export const brouillons: Draft[] = [
  {
    key: 'visites',
    kind: 'question',
    space: 'sites',
    subjects: [],
    title: 'Qui accompagne les visites de l’atelier en janvier ?',
    body: `Deux clients demandent à voir l’atelier de Cholet, le 14 et le 21. Avant de répondre, il me faut :

- une personne par groupe de huit,
- `,
  },
  {
    key: 'visitors',
    kind: 'article',
    space: 'sites',
    subjects: ['accueil'],
    title: 'Welcoming a visitor: from the gate to the workshop',
    body: `## Before they come

Name, company, shoe size. The gate needs the first two a day ahead, the store needs the third.

## At the gate

`,
  },
  {
    key: 'wroclaw',
    kind: 'message',
    space: null,
    subjects: ['montage'],
    title: 'Deux jours à Wrocław : trois choses à reprendre ici',
    body: `1. Le chariot de petit outillage suit la machine, pas la personne.
2. Les cotes du jour sont sur un écran à l’entrée de l’îlot.
3. `,
  },
]
