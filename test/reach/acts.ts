import {
  type Act,
  ask,
  askIn,
  comment,
  grants,
  lastOwner,
  type Move,
  moveSpace,
  pick,
  publish,
  react,
  setMember,
  setPin,
  versionOf,
} from './deeds.ts'
import type { Game } from './game.ts'
import {
  isAsked,
  isGuest,
  living,
  mayAdminister,
  names,
  type Person,
  roleIn,
  seesComment,
  seesPost,
  seesSubject,
  takesPart,
  writes,
} from './model.ts'
import { saveDraft, setSaved } from './own-deeds.ts'
import { comeOrLeave, openConversation, say } from './talking.ts'

/** Does one thing through HTTP and in the model, and compares whether it was allowed. */
export async function play(game: Game, move: Move): Promise<void> {
  const person = pick(living(game.model), move.who)
  const name = pick(Object.keys(acts), move.act)
  if (person && name) await playAs(game, person, name, move)
}

/** Something to begin with: a space of each access for each company, with members, and a post in each. */
export async function setUp(game: Game): Promise<void> {
  const { model, random } = game
  for (let made = 0; made < 6; made += 1) {
    const owner = model.people[made % 4]
    if (!owner) return
    const move = { act: 0, who: made, what: made, how: made < 3 ? 1 : 3 }
    await playAs(game, owner, 'createSpace', move)
    for (let more = 0; more < 4; more += 1)
      await playAs(game, owner, 'addMember', { ...move, who: random(2), how: random(model.people.length) })
    await playAs(game, owner, 'publishPost', { ...move, how: made % 2 ? 7 : 1 + random(20) })
    if (made < 5) await playAs(game, owner, 'openSpace', move)
  }
}

async function playAs(game: Game, person: Person, name: string, move: Move): Promise<void> {
  const act = acts[name]
  if (!act) return
  game.journal.push(`${game.model.people.indexOf(person)} ${name} ${move.what}/${move.how}`)
  await act(game, person, move)
}

const acts: Readonly<Record<string, Act>> = {
  async createSpace(game, person, { what, how }) {
    const { model, word, know } = game
    const access = pick(['open', 'private', 'secret'] as const, what) ?? 'open'
    const organisation = how % 2 ? pick(model.organisations, how >> 1) : null
    const [name, purpose] = [word(`the name of a ${access} space`), word(`the purpose of a ${access} space`)]
    const made = await ask(
      game,
      person,
      'createSpace',
      {
        name,
        purpose: `On y parle de ${purpose}.`,
        access,
        ...(organisation ? { organisationId: organisation.id } : {}),
      },
      !isGuest(person),
    )
    if (!made) return
    const id = know(String(made.id), `a ${access} space`)
    model.spaces.push({
      id,
      word: name,
      former: [],
      purpose,
      access,
      organisation,
      state: 'prepared',
      members: new Map([[person, 'owner']]),
      charter: null,
      requests: new Map(),
    })
  },

  openSpace: (game, person, move) => moveSpace(game, person, move, 'openSpace', 'prepared', 'open'),
  openSpaceToo: (game, person, move) => moveSpace(game, person, move, 'openSpace', 'prepared', 'open'),
  archiveSpace: (game, person, move) =>
    move.how % 3
      ? moveSpace(game, person, move, 'unarchiveSpace', 'archived', 'open')
      : moveSpace(game, person, move, 'archiveSpace', 'open', 'archived'),
  unarchiveSpace: (game, person, move) => moveSpace(game, person, move, 'unarchiveSpace', 'archived', 'open'),

  async renameSpace(game, person, { what }) {
    const space = pick(game.model.spaces, what)
    if (!space) return
    const name = game.word('a new name of a space')
    const version = await versionOf(game, 'spaces', space.id)
    const allowed = mayAdminister(person, space) && space.state !== 'archived'
    if (!(await ask(game, person, 'editSpace', { spaceId: space.id, name, version }, allowed))) return
    space.former.push(space.word)
    space.word = name
  },

  async writeCharter(game, person, { what }) {
    const space = pick(game.model.spaces, what)
    if (!space) return
    const charter = game.word('a charter')
    const version = await versionOf(game, 'spaces', space.id)
    const allowed = mayAdminister(person, space) && space.state !== 'archived'
    const given = { spaceId: space.id, charter: `Ici on dit *${charter}*.`, version }
    if (await ask(game, person, 'editSpace', given, allowed)) space.charter = charter
  },

  askToJoin: askIn,
  askToJoinToo: askIn,

  async answerRequest(game, person, { what, how }) {
    const space = pick(game.model.spaces, what)
    const asking = pick([...(space?.requests.keys() ?? [])], how)
    if (!space || !asking) return
    const allowed = mayAdminister(person, space) && space.state !== 'archived' && !asking.left
    const given = { spaceId: space.id, personId: asking.id }
    if (!(await ask(game, person, 'acceptRequest', given, allowed))) return
    space.requests.delete(asking)
    space.members.set(asking, 'member')
  },

  addMember: setMember,
  addMemberToo: setMember,
  addMemberAgain: setMember,

  async removeMember(game, person, { what, how }) {
    const space = pick(game.model.spaces, what)
    const other = pick(game.model.people, how)
    if (!space || !other) return
    const role = roleIn(other, space)
    const allowed =
      mayAdminister(person, space) &&
      !other.left &&
      role !== null &&
      grants(person, space, role) &&
      !lastOwner(space, other)
    if (await ask(game, person, 'removeMember', { spaceId: space.id, personId: other.id }, allowed))
      space.members.delete(other)
  },

  async joinSpace(game, person, { what }) {
    const space = pick(game.model.spaces, what)
    if (!space) return
    const joins = roleIn(person, space) !== null || (space.access === 'open' && space.state !== 'archived')
    const allowed = !isGuest(person) && names(person, space) && joins
    if ((await ask(game, person, 'joinSpace', { spaceId: space.id }, allowed)) && !space.members.has(person))
      space.members.set(person, 'member')
  },

  async leaveSpace(game, person, { what }) {
    const space = pick(game.model.spaces, what)
    if (!space) return
    const allowed =
      !isGuest(person) && names(person, space) && roleIn(person, space) !== null && !lastOwner(space, person)
    if (await ask(game, person, 'leaveSpace', { spaceId: space.id }, allowed)) space.members.delete(person)
  },

  publishPost: publish,
  publishPostToo: publish,
  publishPostAgain: publish,

  async editPost(game, person, { what }) {
    const post = pick(game.model.posts, what)
    if (!post) return
    const body = game.word('the new body of a post')
    const version = await versionOf(game, 'posts', post.id)
    const allowed =
      seesPost(person, post) && (post.article || post.author === person) && writes(person, post.space)
    if (
      await ask(game, person, 'editPost', { postId: post.id, body: `Corrigé : ${body}.`, version }, allowed)
    ) {
      post.former.push(post.body)
      post.body = body
      post.link = null
    }
  },

  async deletePost(game, person, { what, how }) {
    const post = pick(game.model.posts, what)
    if (!post || how % 3) return
    const version = await versionOf(game, 'posts', post.id)
    const allowed =
      seesPost(person, post) && post.author === person && !isGuest(person) && post.space?.state !== 'archived'
    if (await ask(game, person, 'deletePost', { postId: post.id, version }, allowed)) post.deleted = true
  },

  async replyToEvent(game, person, { what, how }) {
    const post = pick(game.model.posts, what)
    if (!post) return
    const allowed = seesPost(person, post) && post.event && post.space?.state !== 'archived'
    const answer = pick(['yes', 'maybe', 'no'], how)
    await ask(game, person, 'replyToEvent', { postId: post.id, answer }, allowed)
  },

  async acknowledge(game, person, { what }) {
    const post = pick(game.model.posts, what)
    if (!post) return
    const allowed = seesPost(person, post) && isAsked(person, post) && post.space?.state !== 'archived'
    if (await ask(game, person, 'acknowledge', { postId: post.id }, allowed)) post.acknowledged?.add(person)
  },

  pinPost: (game, person, move) => setPin(game, person, move, true),
  unpinPost: (game, person, move) => setPin(game, person, move, false),

  addComment: comment,
  addCommentToo: comment,

  async editComment(game, person, { what }) {
    const written = pick(game.model.comments, what)
    if (!written) return
    const body = game.word('the new body of a comment')
    const version = await versionOf(game, 'comments', written.id)
    const allowed =
      seesComment(person, written) && written.author === person && takesPart(person, written.post.space)
    if (await ask(game, person, 'editComment', { commentId: written.id, body, version }, allowed)) {
      written.former.push(written.body)
      written.body = body
      written.link = null
    }
  },

  async deleteComment(game, person, { what }) {
    const written = pick(game.model.comments, what)
    if (!written) return
    const version = await versionOf(game, 'comments', written.id)
    const allowed =
      seesComment(person, written) && written.author === person && written.post.space?.state !== 'archived'
    if (!(await ask(game, person, 'deleteComment', { commentId: written.id, version }, allowed))) return
    written.deleted = true
    if (written.post.accepted === written) written.post.accepted = null
  },

  react: (game, person, move) => react(game, person, move, 'react'),
  takeBackReaction: (game, person, move) => react(game, person, move, 'takeBackReaction'),

  saveForLater: (game, person, move) => setSaved(game, person, move, true),
  forgetSaved: (game, person, move) => setSaved(game, person, move, false),
  saveDraft,
  openConversation,
  say,
  comeOrLeave,

  async acceptAnswer(game, person, { what }) {
    const answer = pick(game.model.comments, what)
    if (!answer) return
    const { post } = answer
    const mine = post.question && post.author === person && !isGuest(person)
    const allowed = mine && seesComment(person, answer) && answer.answer && post.space?.state !== 'archived'
    if (await ask(game, person, 'acceptAnswer', { postId: post.id, answerId: answer.id }, allowed))
      post.accepted = answer
  },

  async followSubject(game, person, { what }) {
    const subject = pick(game.model.subjects, what)
    if (!subject) return
    const allowed = !isGuest(person) && seesSubject(game.model, person, subject)
    if (await ask(game, person, 'followSubject', { subjectId: subject.id }, allowed))
      person.follows.add(subject)
  },

  async markRead(game, person, { what }) {
    const post = pick(game.model.posts, what)
    if (post) await ask(game, person, 'markRead', { postId: post.id }, seesPost(person, post))
  },

  // There is no page for it yet that anyone may use: the directory's import says who left.
  async leaveCompany({ world, model }, person, { how }) {
    if (how % 4 || model.people.some(({ left }) => left) || model.people.indexOf(person) < 2) return
    await world.sql(`update people set state = 'left' where id = $1`, [person.id])
    person.left = true
  },
}
