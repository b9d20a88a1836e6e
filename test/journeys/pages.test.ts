import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import type { World } from '../world.ts'
import { violations } from './accessible.ts'
import { awaited } from './browser.ts'
import { journey, type Stage } from './journey.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const [, ...routes] = read('../../web/app/routes.tsx').split(/\bpath: '/)
const addressesOf = (some: readonly string[]) => some.map((route) => route.slice(0, route.indexOf("'")))
const forAdministrators = (route: string) => route.startsWith('/administration')
/** Guests find nothing at the others, and one such nothing is enough. */
const walks = {
  awa: addressesOf(routes.filter((route) => !forAdministrators(route))),
  ines: ['/', ...addressesOf(routes.filter(forAdministrators))],
  rosa: ['/people', ...addressesOf(routes.filter((route) => !route.includes('inside: true')))],
}

journey('Every page, as an employee, an administrator and a guest', setScene, (now) => {
  test('there are pages to walk', () => {
    expect(routes.length).toBeGreaterThan(15)
  })

  test.each(['awa', 'ines', 'rosa'] as const)(
    '%s finds them accessible in both themes, quiet, and no wider than a phone',
    async (who) => {
      const { world, desk, cast, scene } = now()
      const page = await desk.sit(world, cast[who], '/')
      await page.setViewportSize({ width: 360, height: 780 })
      const faults: string[] = []
      for (const path of walks[who].flatMap((address) => filled(address, scene, cast[who].id))) {
        for (const fault of await faultsOf(page, path)) faults.push(`${path}: ${fault}`)
      }
      expect(faults).toEqual([])
    },
    240_000,
  )
})

async function setScene({ world, desk }: Stage) {
  // That a page is missing, or not this person's, is said by the browser too.
  desk.foresee(/the server responded with a status of 40[34]/)
  const cast = await gather(world)
  return { cast, scene: await writeThere(world, cast) }
}

type Scene = { spaceId: string; subjectId: string; question: string; message: string; article: string }

/** What pages have a hard time with: long names, an archived space, a deleted comment, a thread with answers. */
async function writeThere(world: World, { ines, awa, tomasz, rosa, ruissel }: Cast): Promise<Scene> {
  const spaceId = await openSpaceOf(
    world,
    awa,
    {
      name: 'Gammes d’usinage des corps de vannes forgés à très haute pression',
      access: 'private',
      organisationId: ruissel,
    },
    [ines, tomasz, rosa],
  )
  const asked = await awa.do('publishPost', {
    ...{ kind: 'question', spaceId, title: 'Anticonstitutionnellement long'.repeat(3) },
    ...{
      body: `Voir https://exemple.example/${'x'.repeat(120)}`,
      subjects: ['Alésage', 'Métrologie dimensionnelle'],
    },
  })
  const answer = await tomasz.do('addComment', {
    postId: asked.id,
    kind: 'answer',
    body: '| a | b |\n|-|-|\n| 1 | 2 |',
  })
  await rosa.do('addComment', { postId: asked.id, parentId: answer.id, body: 'Chez nous aussi.' })
  const gone = await tomasz.do('addComment', { postId: asked.id, kind: 'answer', body: 'Rien.' })
  await awa.do('addComment', { postId: asked.id, parentId: gone.id, body: 'Pourquoi ?' })
  await tomasz.do('deleteComment', { commentId: gone.id, version: gone.version })
  await awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
  const old = await openSpaceOf(world, awa, { name: 'Ancien atelier' })
  const said = await awa.do('publishPost', {
    kind: 'message',
    spaceId: old,
    title: null,
    body: 'Un mot sans titre.',
  })
  await awa.do('archiveSpace', { spaceId: old })
  const article = await awa.do('publishPost', {
    ...{ kind: 'article', spaceId, title: 'Régler le tour', body: '## Un\n\nDix.\n\n## Deux\n\n## Trois' },
  })
  await tomasz.do('editPost', {
    ...{ postId: article.id, body: '## Un\n\nVingt.\n\n## Deux\n\n## Quatre', version: article.version },
  })
  await awa.do('createSpace', { name: 'Atelier en préparation', purpose: 'Plus tard.', access: 'open' })
  await world.settled()
  return {
    spaceId,
    subjectId: asked.subjects[0]?.id ?? '',
    question: asked.publicId,
    message: said.publicId,
    article: article.publicId,
  }
}

/** The pages at an address; a message and an article share theirs, and only an article is edited on its own. */
function filled(address: string, scene: Scene, me: string): string[] {
  const { spaceId, subjectId, question, message, article } = scene
  const path = address
    .replace('/q/:address', `/q/${question}`)
    .replace(':spaceId', spaceId)
    .replace(':subjectId', subjectId)
    .replace(':personId', me)
    .replace(/:(?!address)\w+/g, '018f0000-0000-7000-8000-000000000000')
  return path === '/p/:address' ? [`/p/${message}`, `/p/${article}`] : [path.replace(':address', article)]
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(new URL(path, page.url()).href)
  await page.locator('h1').first().waitFor()
  await expect.poll(() => page.locator(awaited).count()).toBe(0)
  const faults = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  // Of what axe looks at, only colours change with the theme.
  faults.push(...(await violations(page, ['color-contrast'])).map((fault) => `dark, ${fault}`))
  await page.emulateMedia({ colorScheme: 'light' })
  const beyond = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return beyond > 0 ? [...faults, `${beyond} px wider than the screen`] : faults
}
