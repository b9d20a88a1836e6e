import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('An article under many hands', setScene, (now) => {
  test('one writes it, another edits it, the first compares, restores and undoes', async () => {
    const { world, desk, cast, machining } = now()
    const awa = await desk.sit(world, cast.awa, `/ask?space=${machining}`)
    await awa.getByRole('radio', { name: 'Article' }).click()
    await awa.getByLabel('Titre').fill('Régler le tour')
    // As its source: what comes meanwhile, the editor, would take the signs for words.
    await awa.getByLabel('Texte').click()
    await awa.getByRole('button', { name: 'Markdown' }).click()
    await awa.getByLabel('Texte').fill('## Avant\n\nChauffez dix minutes.\n\n## Pendant\n\n## Après')
    await awa.getByRole('button', { name: 'Publier' }).click()
    await awa.getByText('Écrit à l’instant par Awa Diallo').waitFor()
    await awa.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name: 'Pendant' }).click()
    expect(new URL(awa.url()).hash).toBe('#s-pendant')

    const tomasz = await desk.sit(world, cast.tomasz, new URL(awa.url()).pathname)
    await tomasz.getByRole('link', { name: 'Modifier' }).click()
    await tomasz.getByLabel('Texte').fill('## Avant\n\nChauffez vingt minutes.\n\n## Pendant\n\n## Après')
    await tomasz.reload()
    await tomasz.getByLabel('Ce qui a changé').fill('Mesuré sur quarante pièces')
    await tomasz.getByRole('button', { name: 'Enregistrer' }).click()
    await tomasz.getByText('Version 2, modifiée à l’instant par Tomasz').waitFor()

    await awa.getByText('Chauffez vingt minutes.').waitFor()
    await awa.getByRole('link', { name: 'Comparer' }).click()
    await awa.getByRole('heading', { name: 'De la version 1 à la version 2' }).waitFor()
    await awa.getByText('Mesuré sur quarante pièces').waitFor()
    expect(await awa.locator('del').allInnerTexts()).toEqual([expect.stringContaining('dix')])
    expect(await awa.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('vingt')])
    await awa.getByText('Avant', { exact: true }).first().waitFor()
    await awa.getByText('Source (Markdown)').click()
    await awa.getByText('## Avant').waitFor()
    await awa.getByRole('button', { name: 'Rétablir la version 1' }).click()
    await awa.getByText('reprend la version 1').waitFor()
    await awa.getByRole('button', { name: 'Annuler l’action' }).click()
    await awa.getByText('reprend la version 2').waitFor()
    await awa.getByRole('link', { name: 'Régler le tour' }).click()
    await awa.getByText('Chauffez vingt minutes.').waitFor()
  })

  test('who saves second loses nothing: both texts are compared, and one is chosen', async () => {
    const { world, desk, cast, machining } = now()
    const { id, address, version } = await cast.awa.do('publishPost', {
      ...{ kind: 'article', spaceId: machining, title: 'Changer l’outil', body: 'Serrez à 40 Nm.' },
    })
    const awa = await desk.sit(world, cast.awa, `${address}/edit`)
    await awa.getByLabel('Texte').fill('Serrez à 60 Nm.')
    await cast.tomasz.do('editPost', { postId: id, body: 'Serrez à 50 Nm.', version })
    await awa.getByText('Tomasz Wiśniewski a enregistré une autre version').waitFor()
    await awa.getByRole('button', { name: 'Comparer' }).click()
    await awa.getByRole('heading', { name: 'De la version 2 à votre texte' }).waitFor()
    expect(await awa.locator('del').innerText()).toContain('50')
    expect(await awa.locator('ins').innerText()).toContain('60')
    await awa.getByRole('button', { name: 'Enregistrer mon texte par-dessus' }).click()
    await awa.getByText('Version 3, modifiée à l’instant par Awa Diallo').waitFor()
    await awa.getByText('Serrez à 60 Nm.').waitFor()
  })

  test('what a comment said before opens from the word that says it was edited', async () => {
    const { world, desk, cast, machining } = now()
    const { id, address } = await cast.awa.do('publishPost', {
      ...{ kind: 'message', spaceId: machining, title: 'Le four redémarre', body: 'Lundi.' },
    })
    const said = await cast.tomasz.do('addComment', { postId: id, body: 'Nous venons à huit heures.' })
    await cast.tomasz.do('editComment', {
      ...{ commentId: said.id, body: 'Nous venons à dix heures.', version: said.version },
    })
    const awa = await desk.sit(world, cast.awa, address)
    await awa.getByRole('button', { name: 'modifié : voir ce qui était écrit avant' }).click()
    const before = awa.getByRole('dialog', { name: 'Ce qui était écrit avant' })
    await before.getByText('Premier texte').waitFor()
    await expect.poll(() => before.locator('del').allInnerTexts()).toEqual([expect.stringContaining('huit')])
  })

  test('the same road in English, by keyboard only', async () => {
    const { world, desk, cast, machining } = now()
    const { ines, awa } = cast
    await world.sql(`update people set locale = 'en' where id = $1`, [ines.id])
    const { id, address, version } = await awa.do('publishPost', {
      ...{ kind: 'article', spaceId: machining, title: 'Gauges', body: 'Use a plug gauge.' },
    })
    await awa.do('editPost', { postId: id, body: 'Use a bore micrometer.', version })
    const page = await desk.sit(world, ines, address)
    await tabTo(page, 'Edit')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Edit the article' }).waitFor()
    await tabTo(page, 'Text')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Zero it on a ring.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('edited just now by Inès Carvalho').waitFor()
    await tabTo(page, /^Versions/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'From version 2 to version 3' }).waitFor()
    await tabTo(page, 'Compare from version 2')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'From version 1 to version 3' }).waitFor()
    await tabTo(page, 'Restore version 1')
    await page.keyboard.press('Enter')
    await page.getByText('brings version 1 back').waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const machining = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz, cast.ines])
  return { cast, machining }
}
