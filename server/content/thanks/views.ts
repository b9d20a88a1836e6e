import type { Output } from '../../platform/contract/index.ts'
import type { Thread } from '../contract.ts'
import { addressOf } from '../threads/address.ts'
import type { contract } from './contract.ts'
import type { ListedThanks } from './store.ts'
import type { ThanksRow } from './store-under.ts'

export const thanksView = ({ at, ...row }: ThanksRow): Thread['thanks'][number] => ({
  ...row,
  at: new Date(at),
})

type Received = Output<typeof contract.listThanks>

export const receivedView = ({
  data,
  page,
}: {
  data: readonly ListedThanks[]
  page: Received['page']
}): Received => ({
  page,
  data: data.map(({ post, commentPublicId, ...row }) => ({
    ...row,
    title: post.title ?? post.excerpt,
    address: `${addressOf(post)}${commentPublicId ? `#c-${commentPublicId}` : ''}`,
  })),
})
