import { visibleName } from '../../../engines/text/index.ts'
import type { ImportedReaction } from '../../content/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Reaction } from '../archives/records.ts'
import { type Desk, weigh } from './desk.ts'
import { keyOf } from './pieces.ts'

/** Signs of other platforms that say what one of ours says. */
const ours: Readonly<Record<string, ImportedReaction['name']>> = {
  useful: 'useful',
  '+1': 'useful',
  thumbsup: 'useful',
  star: 'useful',
  bulb: 'useful',
  pray: 'thanks',
  heart: 'thanks',
  hugging_face: 'thanks',
  bow: 'thanks',
  ok_hand: 'agree',
  heavy_check_mark: 'agree',
  white_check_mark: 'agree',
  handshake: 'agree',
  '100': 'agree',
  tada: 'celebrate',
  clap: 'celebrate',
  raised_hands: 'celebrate',
  fire: 'celebrate',
  rocket: 'celebrate',
  eyes: 'curious',
  thinking_face: 'curious',
}

export function readyReaction(reaction: Reaction, desk: Desk): void {
  const { ledger, ready } = desk
  const target = ledger.get(reaction.targetKind, keyOf(reaction.targetSourceId))
  if (!target) {
    ready.counts.reactions.skipped += reaction.count
    return
  }
  const parts = [reaction.count, reaction.personSourceIds]
  const { is, source } = weigh(desk, 'reaction', reactionKey(reaction), parts, newId)
  const counted = is === 'new' ? 'created' : is === 'changed' ? 'updated' : 'unchanged'
  ready.counts.reactions[counted] += reaction.count
  if (is === 'same') return
  ready.sources.push(source)
  ready.reactions.push({
    targetId: target.id,
    target: reaction.targetKind,
    name: Object.hasOwn(ours, reaction.name) ? (ours[reaction.name] ?? null) : null,
    sign: visibleName(reaction.name).slice(0, 60) || '?',
    personIds: reaction.personSourceIds.flatMap((id) => ledger.get('person', keyOf(id))?.id ?? []),
    count: reaction.count,
  })
}

export const reactionKey = ({ targetKind, targetSourceId, name }: Reaction) =>
  `${targetKind}/${targetSourceId}/${name}`
