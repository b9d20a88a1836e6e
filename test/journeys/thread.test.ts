import { expect, test } from 'vitest'
import { gather, openSpaceOf } from '../cast.ts'
import { listenTo } from '../stream.ts'
import { tabTo } from './browser.ts'
import { journey, type Stage } from './journey.ts'

journey('A question from the asking to the accepted answer', setScene, (now) => {
  test('one asks in one tab, another answers in theirs, each sees it arrive', async () => {
    const { world, desk, cast, machining } = now()
    const tomasz = await desk.sit(world, cast.tomasz, '/')
    const awa = await desk.sit(world, cast.awa, `/spaces/${machining}/discussions`)
    await awa.getByRole('main').getByRole('link', { name: 'Demander ici' }).first().click()
    await awa.getByLabel('Votre question en une phrase').fill('Où chercher un écart de cote l’après-midi ?')
    await awa.getByLabel('Ce que vous observez').fill('L’alésage sort **à +18 µm**, jamais le matin.')
    await awa.getByText('Toute l’entreprise').or(awa.getByText('peuvent lire')).first().waitFor()
    await awa.getByRole('button', { name: 'Poser la question' }).click()
    await awa.getByRole('heading', { level: 1, name: 'Où chercher un écart' }).waitFor()
    await expect.poll(() => awa.locator('.w-prose strong').innerText()).toBe('à +18 µm')

    await tomasz.getByRole('button', { name: '1 nouveau message' }).click()
    await tomasz
      .getByRole('link', { name: 'Où chercher un écart de cote l’après-midi ?', exact: true })
      .click()
    await tomasz.getByLabel('Votre réponse').fill('Relevez la température du bac de coupe.')
    await tomasz.getByRole('main').locator('form').getByRole('button', { name: 'Répondre' }).click()

    const answer = awa.getByRole('article').filter({ hasText: 'Relevez la température' })
    await answer.last().getByRole('button', { name: 'Retenir cette réponse' }).click()
    await tomasz.getByRole('article', { name: 'Réponse retenue' }).waitFor()
    await tomasz
      .getByRole('article', { name: 'Réponse retenue' })
      .getByRole('button', { name: 'Remercier' })
      .click()
    await awa.getByRole('button', { name: 'Remercier (1)' }).waitFor()
    await awa.getByText('Résolue en 1').waitFor()

    // Nobody verifies their own answer: the asker may.
    expect(await tomasz.getByRole('button', { name: 'Vérifier' }).count()).toBe(0)
    await awa.getByRole('button', { name: 'Vérifier' }).click()
    await awa.getByRole('dialog').getByRole('button', { name: 'Vérifier' }).click()
    await awa.getByText('Vérifiée par Awa Diallo').first().waitFor()
    await tomasz.getByText('Vérifiée par Awa Diallo').first().waitFor()
    await tomasz.getByRole('button', { name: 'Périmée' }).click()
    await expect.poll(() => tomasz.getByText('Vérifiée le').count()).toBe(0)
    await tomasz.getByRole('button', { name: 'Annuler l’action' }).click()
    await tomasz.getByText('Vérifiée le').waitFor()
  })

  test('what was deleted comes back within eight seconds, and what was written survives a reload', async () => {
    const { world, desk, cast, machining } = now()
    const { id, address } = await cast.awa.do('publishPost', {
      ...{ kind: 'message', spaceId: machining, title: 'Un guide en une page', body: 'Septième version.' },
    })
    await cast.awa.do('addComment', { postId: id, body: 'À relire avant lundi.' })
    const awa = await desk.sit(world, cast.awa, address)
    const comment = awa.getByRole('article').filter({ hasText: 'À relire' }).last()
    await comment.getByRole('button', { name: 'Autres actions' }).click()
    await awa.getByRole('menuitem', { name: 'Supprimer' }).click()
    await expect.poll(() => awa.getByText('À relire avant lundi.').count()).toBe(0)
    await awa.getByRole('button', { name: 'Annuler l’action' }).click()
    await awa.getByText('À relire avant lundi.').waitFor()

    // What one reads is quoted below what one wrote, from the menu or from what is selected.
    await awa.getByLabel('Votre commentaire').fill('D’accord avec ceci.')
    await comment.getByRole('button', { name: 'Autres actions' }).click()
    await awa.getByRole('menuitem', { name: 'Citer' }).click()
    const quotes = awa.getByLabel('Votre commentaire').locator('blockquote')
    await quotes.filter({ hasText: `${cast.awa.name}À relire avant lundi.` }).waitFor()
    await awa.locator('.c-post > .w-prose p').click({ clickCount: 3 })
    await awa.getByRole('button', { name: 'Citer' }).click({ delay: 80 })
    await quotes.filter({ hasText: 'Septième version.' }).waitFor()
    expect(await awa.getByLabel('Votre commentaire').innerText()).toContain('D’accord avec ceci.')

    await awa.getByLabel('Votre commentaire').fill('Une phrase commencée')
    await awa.reload()
    const kept = awa.getByLabel('Votre commentaire')
    await expect.poll(() => kept.inputValue()).toBe('Une phrase commencée')
  })

  test('who is mentioned is found by keyboard, linked, and told; who cannot read is warned of', async () => {
    const { world, desk, cast, machining } = now()
    const { awa, ines } = cast
    const inner = await openSpaceOf(world, awa, { name: 'Outillage', access: 'private' }, [ines])
    const { id, address } = await awa.do('publishPost', {
      ...{ kind: 'message', spaceId: inner, title: 'Deux avis', body: 'Qui a vu les deux montages ?' },
    })
    const page = await desk.sit(world, awa, address)
    const text = page.getByLabel('Votre commentaire')
    await text.click()
    await page.keyboard.type('Avec @')
    await page.getByRole('listbox', { name: 'Personnes à mentionner' }).waitFor()
    await page.keyboard.type('ine')
    await page.getByRole('option', { name: /^Inès Carvalho/, selected: true }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => text.innerText()).toBe('Avec @Inès Carvalho ')
    await page.keyboard.type('et @kar')
    await page.getByRole('option', { name: /Karim Zerrouki.*ne peut pas lire ici/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Karim Zerrouki ne peut pas lire ce qui s’écrit ici').waitFor()
    expect(await text.innerText()).toBe('Avec @Inès Carvalho et @Karim Zerrouki ')
    await page.keyboard.type('dans #usin')
    await page.getByRole('option', { name: /^Usinage/ }).click()
    await page.keyboard.type('@awa')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: '@Inès Carvalho' }).waitFor()
    expect(await page.getByRole('link', { name: '#Usinage' }).getAttribute('href')).toBe(
      `/spaces/${machining}`,
    )
    const told = await world.sql(
      `select data->'mentions' as mentions from facts where name = 'comment.added' and data->>'postId' = $1`,
      [id],
    )
    expect(told).toEqual([{ mentions: [ines.id] }])
  })

  test('what is published under a followed subject, and who joins a space, show by themselves', async () => {
    const { world, desk, cast } = now()
    const { awa, karim, tomasz } = cast
    const under = await awa.do('publishPost', {
      ...{ kind: 'message', spaceId: null, title: 'Premier essai', body: 'À suivre.', subjects: ['Rodage'] },
    })
    await karim.do('followSubject', { subjectId: under.subjects[0]?.id ?? '' })
    const drawn = await (
      await fetch(`${world.url}/`, { headers: { cookie: `__Host-sid=${karim.cookie}` } })
    ).text()
    const home = await desk.sit(world, karim, '/')
    await home.getByRole('link', { name: 'Premier essai', exact: true }).waitFor()
    await awa.do('publishPost', {
      ...{ kind: 'message', spaceId: null, title: 'Second essai', body: 'Suite.', subjects: ['Rodage'] },
    })
    await home.getByRole('button', { name: '1 nouveau message' }).click()
    await home.getByRole('link', { name: 'Second essai', exact: true }).waitFor()
    // What is published while a page is on its way is told to it once it listens.
    const [, mark] = /"mark":"([\w-]+)"/.exec(drawn) ?? []
    const late = await listenTo(world, karim, null, `/api/v1/live?after=${mark}`)
    expect(await late.next('post.published')).toMatchObject({ kind: 'message' })
    late.close()

    const open = await openSpaceOf(world, awa, { name: 'Rodage' })
    const people = await desk.sit(world, awa, `/spaces/${open}/people`)
    await tomasz.do('joinSpace', { spaceId: open })
    await people.getByRole('main').getByRole('link', { name: tomasz.name, exact: true }).waitFor()
  })

  test('what keeps a text from being sent is said, and a place one may not announce in', async () => {
    const { world, desk, cast, machining } = now()
    const page = await desk.sit(world, cast.awa, '/ask')
    const send = page.getByRole('button', { name: 'Poser la question' })
    const left = (what: string) => page.getByText(`Il reste à donner\u00a0: ${what}.`).first().waitFor()
    await left('la question en une phrase, ce que vous observez et l’endroit où publier')
    expect(await send.isDisabled()).toBe(true)
    await page.getByLabel('Votre question en une phrase').fill('Quel couple de serrage ?')
    await page.getByLabel('Ce que vous observez').fill('La vis casse.')
    await page.keyboard.press('Control+Enter')
    await left('l’endroit où publier')
    await page.getByRole('combobox', { name: 'Où' }).fill('Toute')
    await page.getByRole('option', { name: /^Toute l’entreprise/ }).click()
    await left('au moins un sujet')
    await page.getByText('Toute l’entreprise peut lire').waitFor()

    const tomasz = await desk.sit(world, cast.tomasz, `/ask?space=${machining}&kind=announcement`)
    await tomasz.getByText('Vous ne vous occupez pas de «\u202fUsinage\u202f»').waitFor()
    await tomasz.getByText('Message', { exact: true }).click()
    await expect.poll(() => tomasz.getByRole('combobox', { name: 'Où' }).inputValue()).toBe('Usinage')
    await tomasz.getByText('peuvent lire').waitFor()
    await tomasz.getByLabel('Texte').fill('Un message.')
    await tomasz.getByText('Brouillon gardé sur').waitFor()
    expect(await tomasz.getByRole('button', { name: 'Publier' }).isEnabled()).toBe(true)

    const title = 'Quel couple de serrage ?'
    const { address } = await cast.awa.do('publishPost', {
      ...{ kind: 'question', spaceId: machining, title, body: 'La vis casse.' },
    })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(new URL(address, page.url()).href)
    await page.getByRole('heading', { name: 'Pas encore de réponse' }).waitFor()
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(360)
  })

  test('the same road in English, by keyboard only', async () => {
    const { world, desk, cast } = now()
    const { ines, karim } = cast
    await world.sql(`update people set locale = 'en' where id = any($1)`, [[ines.id, karim.id]])
    const asker = await desk.sit(world, ines, '/')
    await tabTo(asker, 'Ask a question')
    await asker.keyboard.press('Enter')
    await asker.getByLabel('Your question in one sentence').waitFor()
    await tabTo(asker, 'Your question in one sentence')
    await asker.keyboard.type('Which gauge for a 62 H7 bore?')
    await tabTo(asker, /^What you see/)
    await asker.keyboard.type('The plug gauge is too coarse.')
    await tabTo(asker, 'Where')
    await asker.keyboard.type('Usin')
    await asker.keyboard.press('ArrowDown')
    await asker.keyboard.press('Enter')
    await asker.getByText('can read').waitFor()
    await tabTo(asker, 'Ask the question')
    await asker.keyboard.press('Enter')
    await asker.getByRole('heading', { level: 1, name: 'Which gauge' }).waitFor()

    const answerer = await desk.sit(world, karim, new URL(asker.url()).pathname)
    await tabTo(answerer, 'Answer')
    await answerer.keyboard.press('Enter')
    await tabTo(answerer, 'Your answer')
    await answerer.keyboard.type('A bore micrometer, zeroed on a ring.')
    await answerer.keyboard.press('Control+Enter')

    await asker.getByText('A bore micrometer, zeroed on a ring.').waitFor()
    await tabTo(asker, 'This solved it')
    await asker.keyboard.press('Enter')
    await answerer.getByRole('article', { name: 'Accepted answer' }).waitFor()
  })
})

async function setScene({ world }: Stage) {
  const cast = await gather(world)
  const machining = await openSpaceOf(world, cast.awa, { name: 'Usinage' }, [
    cast.tomasz,
    cast.ines,
    cast.karim,
  ])
  return { cast, machining }
}
