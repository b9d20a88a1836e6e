import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { journey, type Stage } from './journey.ts'

journey('The inbox and what one follows', setScene, (now) => {
  const asked = async (by: 'tomasz' | 'karim', title: string) => {
    const { cast, usinage } = now()
    const question = { kind: 'question', spaceId: usinage, title, body: 'Qui saurait ?' } as const
    const { id: postId } = await cast[by].do('publishPost', question)
    await cast.awa.do('addComment', { postId, kind: 'answer', body: 'Regardez l’abaque.' })
  }

  test('in French, by mouse: what arrives is counted at once, put away, taken back, saved and muted', async () => {
    const { world, desk, cast, usinage } = now()
    await asked('tomasz', 'Quel foret pour l’inox ?')
    await world.settled()
    const page = await desk.sit(world, cast.tomasz, '/')
    await page.getByRole('link', { name: 'À traiter 1' }).first().click()
    const feed = page.getByRole('feed', { name: 'À traiter' })
    await feed.getByText('Réponse à votre question').waitFor()
    await asked('tomasz', 'Quelle vitesse de coupe ?')
    await feed.getByRole('article').nth(1).waitFor()
    await page.waitForFunction(() => document.title.startsWith('(2) À traiter'))

    const first = feed.getByRole('article').first()
    await first.getByRole('button', { name: 'Garder' }).click()
    await first.getByRole('button', { name: 'Gardé', pressed: true }).waitFor()
    await first.getByRole('button', { name: 'Terminer' }).click()
    await page.getByText('Terminé : Quelle vitesse de coupe ?').waitFor()
    await page.getByRole('link', { name: 'À traiter 1' }).first().waitFor()
    await page.getByRole('button', { name: 'Annuler l’action' }).click()
    await feed.getByRole('article').nth(1).waitFor()
    await page.getByRole('button', { name: 'Demandes' }).click()
    await page.getByText('Rien pour cette raison').waitFor()
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page.getByRole('button', { name: 'Tout terminer' }).click()
    await page.getByText('2 fils terminés').waitFor()
    await page.getByText('Rien n’attend').waitFor()

    await page.getByRole('link', { name: 'Choisir ce que vous suivez' }).click()
    await page.getByText('Aucun niveau choisi').waitFor()
    await page.goto(new URL(`/spaces/${usinage}`, page.url()).href)
    await page.getByRole('button', { name: 'Suivi : choisir comment suivre Usinage' }).click()
    await page.getByRole('menuitem', { name: /^En sourdine/ }).click()
    await page.getByText('Usinage : En sourdine.').waitFor()
    await page.getByRole('button', { name: 'En sourdine : choisir comment suivre Usinage' }).waitFor()
  })

  test('in English, by keyboard alone: g i, j, e, z, s, and m w on a thread', async () => {
    const { world, desk, cast } = now()
    await asked('karim', 'Which drill for steel?')
    await asked('karim', 'Which feed rate?')
    await world.settled()
    const page = await desk.sit(world, cast.karim, '/')
    const press = async (keys: string) => {
      for (const key of keys.split(' ')) await page.keyboard.press(key)
    }
    await press('g i')
    const rows = page.getByRole('feed', { name: 'Inbox' }).getByRole('article')
    await rows.nth(1).waitFor()
    await press('j e')
    await page.getByText('Done: Which feed rate?').waitFor()
    await page.getByRole('link', { name: 'Which drill for steel?' }).and(page.locator(':focus')).waitFor()
    await press('z')
    await rows.nth(1).waitFor()
    await press('s')
    await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
    await page.getByRole('link', { name: 'Which drill for steel?' }).focus()
    await press('Enter')
    await page
      .getByRole('button', { name: 'Watching: choose how closely to follow Which drill for steel?' })
      .waitFor()
    await press('m t')
    await page.getByText('Which drill for steel?: Tracking.').waitFor()
    await press('z')
    await page
      .getByRole('button', { name: 'Watching: choose how closely to follow Which drill for steel?' })
      .waitFor()
    expect((await cast.karim.do('listSaved')).data).toHaveLength(1)
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const usinage = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [cast.tomasz, cast.karim])
  await cast.karim.do('setPlace', { locale: 'en', timeZone: 'Europe/Paris' })
  return { cast, usinage }
}
