import type { Locator, Page } from 'playwright-core'
import { test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('Events', setScene, (now) => {
  test('Awa, in English and from India, invites by mouse, moves it, and sees who comes', async () => {
    const { world, desk, cast, spaceId } = now()
    await world.sql(`update people set locale = 'en', time_zone = 'Asia/Kolkata' where id = $1`, [
      cast.awa.id,
    ])
    const page = await desk.sit(world, cast.awa, `/ask?kind=event&space=${spaceId}`)
    await page.getByLabel('What takes place').fill('Review of the pilot series')
    await write(page, /Starts/, '27112998')
    await write(page, /Start time/, '1400')
    await write(page, /End time/, '1530')
    const zone = page.getByRole('combobox', { name: 'Time zone' })
    await zone.fill('Paris')
    await page.getByRole('option', { name: 'Paris, Europe' }).click()
    await page.getByLabel(/^Place/).fill('Workshop 3')
    await page.getByLabel('What it is about').fill('We look at the measures.')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()

    await page.getByRole('heading', { name: 'Review of the pilot series' }).waitFor()
    await page.getByText('14:00 to 15:30, Paris time').waitFor()
    await page.getByText('18:30 to 20:00 where you are').waitFor()
    await page.getByRole('region', { name: 'Event' }).getByText('You come.').waitFor()
    await page.getByRole('button', { name: 'Change time or place' }).click()
    const dialog = page.getByRole('dialog')
    await write(dialog, /End time/, '1300')
    await dialog.getByText('The end must come after the start.').waitFor()
    await write(dialog, /End time/, '1600')
    await dialog.getByRole('button', { name: 'Change', exact: true }).click()
    await page.getByText('14:00 to 16:00, Paris time').waitFor()
  })

  test('a form that is drawn takes no input before its own script is there', async () => {
    const { world, desk, cast, spaceId } = now()
    const page = await desk.sit(world, cast.tomasz, '/')
    const come = Promise.withResolvers<void>()
    await page.context().route('**/assets/event-form-*', async (asked) => {
      await come.promise
      await asked.continue()
    })
    const opened = page.goto(new URL(`/ask?kind=event&space=${spaceId}`, page.url()).href)
    const title = page.getByLabel('Ce qui a lieu')
    await page
      .locator('#root[inert]')
      .filter({ has: page.locator('form') })
      .waitFor()
    come.resolve()
    await opened
    await title.fill('Revue de la série pilote')
    await page.getByText('Il reste à donner\u00a0: le jour et de quoi il s’agit.').first().waitFor()
  })

  test('Tomasz, en français et sans souris, finds it in its space, comes, and reads it on his home', async () => {
    const { world, desk, cast, spaceId } = now()
    const page = await desk.sit(world, cast.tomasz, `/spaces/${spaceId}/events`)
    await tabTo(page, 'Review of the pilot series')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Review of the pilot series' }).waitFor()
    await page
      .getByText('de 14 h 00 à 16 h 00'.replaceAll(/ (?=h)|(?<=h) /g, '\u202f'))
      .first()
      .waitFor()
    await tabTo(page, 'Je viens')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Événement' }).getByText('Vous venez.').waitFor()
    await page.getByText('2 personnes viennent').first().waitFor()
    await tabTo(page, 'Je viens')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Événement' }).getByText('Vous venez peut-être.').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await page.getByRole('complementary').getByRole('link', { name: 'Review of the pilot series' }).waitFor()
  })
})

/** Types a day or an hour, one part after the other, in the order of one's language. */
async function write(place: Page | Locator, name: RegExp, keys: string): Promise<void> {
  const first = place.getByRole('spinbutton', { name }).first()
  await first.focus()
  await first.pressSequentially(keys)
}

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const spaceId = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
  return { cast, spaceId }
}
