import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Reading and writing without the server', setScene, (now) => {
  /** Until this device kept what it may, and the files that pages are made of. */
  const kept = (page: Page) =>
    expect.poll(() => page.evaluate(howMuch), { timeout: 20_000 }).toEqual([true, true])
  const readable = (page: Page) => page.evaluate(allKept)
  const here = (page: Page, path: string) => page.goto(new URL(path, page.url()).href)

  test('in French, by mouse: read and answered in the train, sent once, gone when the space is lost', async () => {
    const { world, desk, cast, usinage, address } = now()
    const { tomasz, awa } = cast
    const page = await desk.sit(world, tomasz, '/following')
    await kept(page)
    expect(await readable(page)).toContain('Quel foret')
    expect(await readable(page)).not.toContain('fusion')
    await page.context().setOffline(true)
    await here(page, address)
    await page.getByText(/^Hors ligne\. Ce qui s’affiche date du/).waitFor()
    await page.getByText('Au tour 12.').waitFor()
    await page.getByLabel('Votre réponse').fill('Du carbure, sous huile.')
    await page.getByRole('button', { name: 'Répondre' }).last().click()
    await page.getByRole('link', { name: '1 à envoyer' }).click()
    await page.getByRole('button', { name: /^Modifier, / }).click()
    await page.getByLabel('Texte').fill('Du carbure, sous émulsion.')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Du carbure, sous émulsion.').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Rien n’attend').waitFor({ timeout: 30_000 })
    const reference = address.slice(3, 19)
    const { comments } = await awa.do('readPost', { reference })
    expect(comments.map(({ body }) => body)).toEqual(['Du carbure, sous émulsion.'])
    await awa.do('removeMember', { spaceId: usinage, personId: tomasz.id })
    await here(page, '/following')
    await expect.poll(() => readable(page), { timeout: 20_000 }).not.toContain('Quel foret')
  }, 90_000)

  test('in English, by keyboard alone: read without the server, and nothing stays after signing out', async () => {
    const { world, desk, cast } = now()
    await cast.karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
    const page = await desk.sit(world, cast.karim, '/following')
    await kept(page)
    await page.context().setOffline(true)
    await here(page, '/following')
    await page.getByText(/^Offline\. What shows is of/).waitFor()
    await page.getByRole('link', { name: 'Quel foret pour l’inox ?', exact: true }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByText('Au tour 12.').waitFor()
    await page.context().setOffline(false)
    await here(page, '/settings')
    await tabTo(page, 'Sign out')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    expect(await readable(page)).toBe('[]')
  }, 90_000)
})

async function setScene({ world, desk }: Stage) {
  // What a browser says without a network, and of the discussion that is lost with its space.
  desk.foresee(/ERR_INTERNET_DISCONNECTED|could not be marked read|status of 404/)
  const cast = await gather(world)
  const { awa, tomasz, karim } = cast
  const usinage = await openSpaceOf(world, awa, { name: 'Usinage', access: 'private' }, [tomasz, karim])
  const secret = await openSpaceOf(world, awa, { name: 'Projet Hématite', access: 'secret' }, [tomasz])
  const ask = (spaceId: string, title: string) =>
    awa.do('publishPost', { kind: 'question', spaceId, title, body: 'Au tour 12.' })
  const address = (await ask(usinage, 'Quel foret pour l’inox ?')).address
  await ask(secret, 'Quand annoncer la fusion ?')
  await world.settled()
  return { cast, usinage, address }
}

async function howMuch(): Promise<boolean[]> {
  const names = await caches.keys()
  const shell = (
    await Promise.all(names.map(async (each) => (await caches.open(each)).match('/offline')))
  ).some(Boolean)
  const done = (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
  const open = indexedDB.open('weft-offline')
  const answers = await new Promise<number>((resolve) => {
    open.onsuccess = () => {
      const count = open.result.transaction('answers').objectStore('answers').count()
      count.onsuccess = () => resolve(count.result)
    }
  })
  return [shell && done, answers > 3]
}

function allKept(): Promise<string> {
  const open = indexedDB.open('weft-offline')
  return new Promise((resolve) => {
    open.onsuccess = () => {
      const all = open.result.transaction('answers').objectStore('answers').getAll()
      all.onsuccess = () => resolve(JSON.stringify(all.result))
    }
  })
}
