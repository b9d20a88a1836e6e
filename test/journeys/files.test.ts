import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { photograph } from '../uploads.ts'
import { journey, type Stage } from './journey.ts'

journey('Pictures attached and texts found', setScene, (now) => {
  test('a picture is attached with what it shows, and seen by those who reach the question', async () => {
    const { world, desk, cast, machining } = now()
    const awa = await desk.sit(world, cast.awa, `/ask?space=${machining}`)
    await awa.getByLabel('Votre question en une phrase').fill('D’où vient cette rayure ?')
    await awa.getByLabel('Ce que vous observez').fill('Toujours du même côté de l’alésage.')
    const picture = { name: 'rayure.jpg', mimeType: 'image/jpeg', buffer: await photograph() }
    await awa
      .locator('input[type=file]')
      .last()
      .setInputFiles([
        picture,
        { name: 'mesures.txt', mimeType: 'text/plain', buffer: Buffer.from('Ø 62 H7') },
        { name: 'fausse.png', mimeType: 'image/png', buffer: Buffer.from('<script>1</script>') },
      ])
    await awa.getByLabel('Ce que montre l’image').fill('Une rayure sur l’alésage')
    await awa.getByText('n’est pas ce que dit son nom').waitFor()
    await awa.getByRole('button', { name: 'Retirer fausse.png' }).click()
    // One that is pasted where one writes asks the same.
    await paste(awa.getByLabel('Ce que vous observez'), await photograph())
    await awa.getByLabel('Ce que montre l’image').nth(1).fill('La même, vue de près')
    await awa.getByRole('button', { name: 'Poser la question' }).click()

    await awa.getByRole('heading', { level: 1, name: 'D’où vient cette rayure' }).waitFor()
    const tomasz = await desk.sit(world, cast.tomasz, new URL(awa.url()).pathname)
    const shown = tomasz.getByRole('img', { name: 'Une rayure sur l’alésage' })
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480)
    await tomasz.getByRole('img', { name: 'La même, vue de près' }).waitFor()
    await tomasz.getByRole('link', { name: 'Enregistrer mesures.txt' }).waitFor()
  })

  test('a search is typed, narrowed, walked through by keys, and says when nothing matches', async () => {
    const { world, desk, cast } = now()
    await world.settled()
    const tomasz = await desk.sit(world, cast.tomasz, '/')
    await tomasz.keyboard.press('Control+k')
    await tomasz.getByRole('dialog').waitFor()
    await tomasz.keyboard.type('alesage')
    await tomasz.getByRole('menuitem', { name: 'Rechercher «\u202falesage\u202f» partout' }).waitFor()
    await tomasz.keyboard.press('Enter')
    const hit = tomasz.getByRole('feed', { name: 'Messages et réponses' }).locator('h3 a')
    await hit.waitFor()
    expect(await tomasz.locator('mark').first().innerText()).toBe('alésage')
    await tomasz.getByRole('button', { name: 'Messages', exact: true }).click()
    await tomasz.getByText('Rien ne correspond').waitFor()
    await tomasz.getByRole('button', { name: 'Effacer les filtres' }).click()
    await hit.waitFor()
    await tomasz.getByRole('main').getByRole('searchbox').focus()
    await tomasz.keyboard.press('ArrowDown')
    expect(await hit.evaluate((link) => link === document.activeElement)).toBe(true)
  })
})

/** A picture from the clipboard, as a browser hands it over. */
const paste = (field: Locator, picture: Buffer) =>
  field.evaluate((element, base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'image.jpg', { type: 'image/jpeg' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, picture.toString('base64'))

async function setScene({ desk, world }: Stage) {
  desk.foresee(/422/)
  const cast = await gather(world)
  const machining = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz])
  return { cast, machining }
}
