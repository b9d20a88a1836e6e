import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { openWorld, type World } from '../world.ts'
import { browserPath, builtWeb, type Desk, openDesk } from './browser.ts'

export type Stage = { world: World; desk: Desk }

/**
 * A story in a real browser, left out where there is none: one world, set once, and a desk for all its tests. After each
 * test its pages are closed, and none of them may have complained.
 */
export function journey<Scene extends object>(
  name: string,
  set: (stage: Stage) => Promise<Scene>,
  tell: (now: () => Stage & Scene) => void,
  settings: Readonly<Record<string, string>> = {},
): void {
  const where = browserPath ? name : `${name} (no browser here)`
  describe.skipIf(!browserPath)(where, () => {
    let world: World | undefined
    let desk: Desk | undefined
    let scene: (Stage & Scene) | undefined

    beforeAll(async () => {
      world = await openWorld({ settings, built: await builtWeb() })
      desk = await openDesk()
      const stage = { world, desk }
      scene = { ...stage, ...(await set(stage)) }
      desk.stay()
    })
    afterEach(async () => {
      expect(await desk?.rise()).toEqual([])
    })
    afterAll(async () => {
      await desk?.leave()
      await world?.end()
    })

    tell(() => {
      if (!scene) throw new Error('A scene is asked for before it is set.')
      return scene
    })
  })
}
