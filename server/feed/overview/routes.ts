import { addressOf, summaryView } from '../../content/index.ts'
import { type Route, reads } from '../../platform/http/index.ts'
import { contract } from './contract.ts'
import { countOpen, findArticles, findFiles, findGlimpse } from './store.ts'

export const routes: Route[] = [
  reads(contract.readSpaceOverview, async (db, viewer, asked) => {
    const glimpse = await findGlimpse(db, viewer, asked)
    const solved = glimpse.flatMap(({ list, answeredBy, ...row }) =>
      list === 'solved' && answeredBy ? { ...summaryView(row), answeredBy } : [],
    )
    const waiting = glimpse.filter(({ list }) => list === 'waiting').map(summaryView)
    return { waiting, solved, open: await countOpen(db, viewer, asked) }
  }),
  reads(contract.listSpaceArticles, findArticles, ({ data, page }) => ({
    page,
    data: data.map((row) => ({ ...row, ...summaryView(row) })),
  })),
  reads(contract.listSpaceFiles, findFiles, ({ data, page }) => ({
    page,
    data: data.map(({ post, ...file }) => ({
      ...file,
      post: { title: post.title ?? post.excerpt, address: addressOf(post) },
    })),
  })),
]
