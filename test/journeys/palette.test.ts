import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { violations } from './accessible.ts'
import { journey, type Stage } from './journey.ts'

journey('One field for going, finding and acting', setScene, (now) => {
  test('it opens by keys, is accessible, and gives the focus back', async () => {
    const { page } = now()
    const link = page.getByRole('link', { name: /^Rechercher ou agir/ })
    await link.focus()
    await summon(page, '')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await closed(page)
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('pages are found in either language, without accents, and the best one is first', async () => {
    const { page } = now()
    await summon(page, 'sett')
    await choice(page, /^Réglages/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/settings')
    await closed(page)
    await summon(page, 'reglages')
    await choice(page, 'Réglages').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
  })

  test('places and people come with what was typed, and so does a question that nobody asked', async () => {
    const { page } = now()
    await summon(page, 'metrologie')
    await choice(page, /^Métrologie dimensionnelle/).click()
    await page.waitForURL('**/spaces/*')
    await summon(page, 'Wisniewski')
    await choice(page, /Tomasz Wiśniewski/).waitFor()
    await choice(page, 'Poser une question : Wisniewski').click()
    await page.waitForURL('**/ask?*')
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: /question/i })
          .first()
          .inputValue(),
      )
      .toBe('Wisniewski')
  })

  test('administration is for administrators, the theme for everyone', async () => {
    const { world, desk, cast, page } = now()
    await summon(page, 'kit')
    await choice(page, 'Planche des composants').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
    await summon(page, 'dark')
    await choice(page, 'Thème sombre').click()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')

    const rosa = await desk.sit(world, cast.rosa, '/')
    await rosa.keyboard.press('Control+k')
    await rosa.getByRole('dialog').waitFor()
    await rosa.keyboard.type('kit')
    await rosa.getByRole('menuitem', { name: /partout/ }).waitFor()
    expect(await rosa.getByRole('menuitem', { name: 'Planche des composants' }).count()).toBe(0)
  })

  test('letters go places, say what they do here, and can be turned off', async () => {
    const { page } = now()
    await page.goto(new URL('/settings', page.url()).href)
    await page.locator('h1').waitFor()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Raccourcis de cet écran' })
    expect(await keys.textContent()).toContain('g puis h')
    expect(await keys.textContent()).not.toContain('Ligne suivante')
    await page.keyboard.press('Escape')
    await closed(page)
    await page.keyboard.type('gs')
    await page.waitForURL('**/spaces')

    await page.keyboard.type('gh')
    await page.waitForURL((url) => url.pathname === '/')
    await page.goto(new URL('/settings', page.url()).href)
    await page.getByRole('switch', { name: 'Se déplacer et agir avec une seule lettre' }).press('Space')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.type('gs?')
    expect(new URL(page.url()).pathname).toBe('/settings')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

async function setScene({ world, desk }: Stage) {
  const cast = await gather(world)
  await openSpaceOf(world, cast.awa, { name: 'Métrologie dimensionnelle' }, [cast.ines])
  await world.settled()
  return { cast, page: await desk.sit(world, cast.ines, '/') }
}

async function summon(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Rechercher ou agir' }).waitFor()
  await page.keyboard.type(typed)
}

const closed = (page: Page) => expect.poll(() => page.getByRole('dialog').count()).toBe(0)

const choice = (page: Page, word: string | RegExp) => page.getByRole('menuitem', { name: word })
