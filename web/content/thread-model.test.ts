import { expect, test } from 'vitest'
import { addressee, arrange, isNew, openingOf, type Said, type Thread } from './thread-model.ts'

const tomasz = {
  id: 't',
  name: 'Tomasz',
  title: null,
  audience: 'inside',
  state: 'active',
  photo: null,
  organisation: null,
} as const

const said = (id: string, more: Partial<Said> = {}): Said => ({
  id,
  publicId: id,
  kind: 'comment',
  parentId: null,
  author: tomasz,
  body: id,
  html: id,
  state: 'published',
  createdAt: `2026-11-23T10:0${id.length}:00Z`,
  editedAt: null,
  reactions: [],
  files: [],
  helpedOthers: 0,
  mine: false,
  version: 1,
  ...more,
})

const thread: Thread = {
  ...{ id: 'q', publicId: 'q', address: '/q/q', kind: 'question', title: 'Où chercher ?', excerpt: '' },
  ...{ language: 'fr', author: tomasz, space: null, subjects: [], publishedAt: '', editedAt: null },
  ...{ accepted: true, source: null, body: '', html: '', acceptedAnswerId: 'b', reactions: [], files: [] },
  ...{ pinned: false, mayPin: false, announcement: null, occasion: null, event: null },
  ...{ verified: null, closing: null, standing: null, poll: null, idea: null, cards: [], thanks: [] },
  ...{ editor: null, minutes: 1, latest: 1, check: null },
  ...{ verification: null, mayVerify: false, mayDoubt: false, solvedFrom: null },
  ...{ saved: [], mine: true, mayEdit: true, mayComment: true, mayAccept: true, archived: false, version: 1 },
  comments: [
    said('a', { kind: 'answer' }),
    said('b', { kind: 'answer' }),
    said('c', { kind: 'answer', reactions: [{ name: 'useful', count: 3, mine: false }] }),
    said('on'),
    said('below', { parentId: 'b' }),
    said('reply', { parentId: 'below' }),
  ],
}

test('the accepted answer comes apart, the others by usefulness, comments under what they are on', () => {
  const { accepted, answers, onPost, under } = arrange(thread, () => false)
  expect(accepted?.id).toBe('b')
  expect(answers.map(({ id }) => id)).toEqual(['c', 'a'])
  expect(onPost.map(({ id }) => id)).toEqual(['on'])
  expect(under('b').map(({ id }) => id)).toEqual(['below', 'reply'])
})

test('what is on its way out is not shown, and what was said under it stays', () => {
  const { accepted, onPost } = arrange(thread, (id) => id === 'b')
  expect(accepted).toBeNull()
  expect(onPost.map(({ id }) => id)).toEqual(['on', 'below', 'reply'])
})

test('a reply to a comment on the post stands behind it and names whom it answers', () => {
  const comments = [said('one'), said('two'), said('answer', { parentId: 'one' })]
  const { onPost } = arrange({ ...thread, comments }, () => false)
  expect(onPost.map(({ id }) => id)).toEqual(['one', 'answer', 'two'])
  expect(onPost.map((each) => addressee({ ...thread, comments }, each, null))).toEqual([null, 'Tomasz', null])
})

test('a reply to a reply names whom it answers', () => {
  const [below, reply] = arrange(thread, () => false).under('b')
  expect(below && addressee(thread, below, 'b')).toBeNull()
  expect(reply && addressee(thread, reply, 'b')).toBe('Tomasz')
})

test('new is what others said since the last reading; nothing is new on a first visit', () => {
  const readAt = '2026-11-23T10:00:30Z'
  expect(isNew(said('a'), readAt)).toBe(true)
  expect(isNew(said('a', { mine: true }), readAt)).toBe(false)
  expect(isNew(said('a'), null)).toBe(false)
})

test('a message without a title is called by its first words', () => {
  expect(openingOf('Un mot sans titre.')).toBe('Un mot sans titre.')
  expect(openingOf('La réunion de lundi se tient en salle, à dix heures.')).toBe(
    'La réunion de lundi se tient en salle…',
  )
})
