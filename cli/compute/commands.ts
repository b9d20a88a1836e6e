import type { Command } from '../command.ts'
import { didCommand } from './did.ts'
import { effectCommand } from './effect.ts'
import { montecarloCommand } from './montecarlo.ts'
import { teiCommand } from './tei.ts'

/** What Weft shows as a figure, computed again from an exported file: no database, no network. */
export const computeCommands: readonly Command[] = [teiCommand, montecarloCommand, effectCommand, didCommand]
