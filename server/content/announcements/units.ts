import { enough } from '../../../engines/privacy/index.ts'

/** How many people of one unit were asked and have acknowledged; `unitId` null: of no unit, or guests. */
export type Counted = {
  unitId: string | null
  /** The guests' organisation; null for people inside. */
  organisation: string | null
  asked: number
  acknowledged: number
}
export type Unit = { id: string; name: string; parentId: string | null }
export type Group = {
  /** null: people of no unit. */
  name: string | null
  /** The name of the unit above. */
  within: string | null
  guests: boolean
  /** Some units under it stand on their own. */
  rest: boolean
  asked: number
  acknowledged: number
}
export type Bars = { units: Group[]; small: { units: number; asked: number; acknowledged: number } | null }

/**
 * The bars of an announcement. A unit of fewer than five of those asked counts with the unit above it; what is
 * still too small is shown together, with the smallest of the others where the sum would be too small as well:
 * neither a bar, nor the total less the bars, ever tells of fewer than five.
 */
export function barsOf(counted: readonly Counted[], units: readonly Unit[]): Bars {
  const whole = rollUp(counted, units).toSorted((one, other) => other.asked - one.asked)
  let small = whole.filter(({ asked }) => !enough(asked))
  let shown = whole.filter(({ asked }) => enough(asked))
  while (small.length > 0 && !enough(sum(small, 'asked')) && shown.length > 0) {
    small = [...shown.slice(-1), ...small]
    shown = shown.slice(0, -1)
  }
  if (small.length === 0) return { units: shown, small: null }
  const together = { asked: sum(small, 'asked'), acknowledged: sum(small, 'acknowledged') }
  return { units: shown, small: { units: small.length, ...together } }
}

type Node = Group & { parent: Node | null; depth: number }

/** From the leaves up, what is too small counts with the unit above it. */
function rollUp(counted: readonly Counted[], units: readonly Unit[]): Group[] {
  const nodes = nodesOf(units)
  const apart: Group[] = []
  for (const { unitId, organisation, asked, acknowledged } of counted) {
    const node = unitId === null ? null : nodes.get(unitId)
    if (node) add(node, { asked, acknowledged })
    else
      apart.push({
        ...{ name: organisation, within: null, guests: organisation !== null, rest: false },
        ...{ asked, acknowledged },
      })
  }
  for (const node of [...nodes.values()].toSorted((one, other) => other.depth - one.depth)) {
    const { parent, rest, asked } = node
    const alone = enough(asked) || !parent
    if (parent && (rest || (alone && asked > 0))) parent.rest = true
    if (asked === 0) continue
    if (!alone) add(parent, node)
    else apart.push(groupOf(node))
  }
  return apart
}

const groupOf = ({ parent: _parent, depth: _depth, ...group }: Node): Group => group

function nodesOf(units: readonly Unit[]): Map<string, Node> {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const nodes = new Map<string, Node>()
  const nodeOf = ({ id, name, parentId }: Unit): Node => {
    const made = nodes.get(id)
    if (made) return made
    const above = parentId === null ? null : known.get(parentId)
    const parent = above ? nodeOf(above) : null
    const node = {
      ...{ name, within: above?.name ?? null, guests: false, rest: false, asked: 0, acknowledged: 0 },
      ...{ parent, depth: (parent?.depth ?? 0) + 1 },
    }
    nodes.set(id, node)
    return node
  }
  for (const unit of units) nodeOf(unit)
  return nodes
}

function add(to: Group, { asked, acknowledged }: Pick<Group, 'asked' | 'acknowledged'>): void {
  to.asked += asked
  to.acknowledged += acknowledged
}

const sum = (groups: readonly Group[], of: 'asked' | 'acknowledged') =>
  groups.reduce((total, group) => total + group[of], 0)
