import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { openSession } from '../entrance.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Drafts on every device, publishing at an hour, keeping for later', setScene, (now) => {
  const kept = (drafts: number) =>
    expect.poll(async () => (await now().cast.tomasz.do('listDrafts')).data.length).toBe(drafts)

  test('what is begun at the desk is gone on with on the phone; two texts stay two; one waits for its hour', async () => {
    const { world, desk, cast, space } = now()
    const atDesk = await desk.sit(world, cast.tomasz, `/ask?space=${space}&kind=message`)
    await atDesk.getByLabel('Titre').fill('La fraise de 12')
    await write(atDesk, 'Texte', 'Elle casse depuis lundi.')
    await atDesk.getByText('Environ 1 lecteur × 1 min').waitFor()
    await atDesk.getByRole('link', { name: 'Accueil' }).click()
    await kept(1)
    await atDesk.getByRole('link', { name: 'Brouillons' }).click()
    const onPhone = await desk.sit(world, await openSession(world, cast.tomasz), `/ask?space=${space}`)
    await onPhone.getByText('Elle casse depuis lundi.').waitFor()
    await atDesk.getByRole('link', { name: 'La fraise de 12', exact: true }).click()
    await atDesk.getByText('Brouillon gardé sur tous vos appareils').waitFor()
    await onPhone.getByLabel('Titre').fill('La fraise de 12 casse')
    await onPhone.getByRole('link', { name: 'Accueil' }).click()
    await onPhone.getByRole('link', { name: 'Brouillons' }).waitFor()
    await atDesk.getByLabel('Titre').fill('La fraise de 14')
    await atDesk.getByText('Un autre brouillon vous attend ici').waitFor()
    await kept(2)

    await atDesk.getByRole('button', { name: 'Programmer…' }).click()
    await atDesk.getByRole('button', { name: 'Lundi à 8' }).click()
    await atDesk.getByRole('dialog').getByRole('button', { name: 'Programmer', exact: true }).click()
    const scheduled = atDesk.getByRole('list', { name: 'Programmés' })
    await scheduled.getByText('paraîtra le lundi').waitFor()
    await atDesk.getByRole('button', { name: 'Masquer', exact: true }).click()
    const begun = atDesk.getByRole('list', { name: 'Commencés' })
    await begun.getByRole('button', { name: 'Supprimer' }).click()
    await atDesk.getByRole('button', { name: 'Annuler l’action' }).click()
    await begun.getByRole('link', { name: 'La fraise de 12 casse', exact: true }).waitFor()
    expect((await cast.awa.do('readSpaceFeed', { spaceId: space })).data).toEqual([])
    await scheduled.getByRole('button', { name: 'Publier maintenant' }).click()
    await atDesk.getByRole('heading', { level: 1, name: 'La fraise de 14' }).waitFor()
    expect((await cast.awa.do('readSpaceFeed', { spaceId: space })).data).toHaveLength(1)
    await kept(1)
  })

  test('the same by keyboard, in English; a post is kept for later by a letter', async () => {
    const { world, desk, cast, space } = now()
    const bench = {
      kind: 'message',
      spaceId: space,
      title: 'Le banc d’essai',
      body: 'Il est libre.',
    } as const
    await cast.tomasz.do('publishPost', bench)
    await world.sql(`update people set locale = 'en' where id = $1`, [cast.awa.id])
    const page = await desk.sit(world, cast.awa, `/ask?space=${space}&kind=message`)
    await tabTo(page, /^Title/)
    await page.keyboard.type('Gauges on Friday')
    await tabTo(page, 'Text')
    await page.keyboard.type('Bring the set of twelve.')
    await tabTo(page, 'Schedule…')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Publish later' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await tabTo(page, 'Schedule')
    await page.keyboard.press('Enter')
    await page.getByText('will be published on').waitFor()
    expect((await cast.awa.do('listDrafts')).data).toMatchObject([{ title: 'Gauges on Friday' }])
    await tabTo(page, 'Cancel its hour: Gauges on Friday')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Begun' }).getByText('Gauges on Friday').waitFor()

    await page.locator('body').press('g')
    await page.keyboard.press('h')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('b')
    await page.getByRole('button', { name: 'Save for later', pressed: true }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.getByRole('heading', { level: 1, name: 'Saved for later' }).waitFor()
    expect((await cast.awa.do('listSaved')).data).toHaveLength(1)
    await tabTo(page, /^Save no longer/)
    await page.keyboard.press('Enter')
    await page.getByText('Nothing saved yet').waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const space = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
  return { cast, space }
}

const write = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
