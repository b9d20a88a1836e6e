import { useState } from 'react'
import { useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { photoOf } from '../app/photo.ts'
import { DemoChip } from '../demo/ribbon.tsx'
import { LevelControl } from '../following/level-control.tsx'
import { AccessPart } from '../identity/access-part.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { AsidePart, Page } from '../kit/page.tsx'
import { Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { SharedSpaces } from './contributions.tsx'
import { CardBody, Place, Reach, roleOf } from './person-card.tsx'
import { CardAs, type Reader, useCardAs, ViewAs } from './view-as.tsx'
import { peopleWords } from './words.ts'
import './people.css'

export function PersonPage({ personId }: { personId: string }) {
  const t = useWords(peopleWords)
  const inside = useMe().audience === 'inside'
  const { data: person, error, refetch } = useRead('readPerson', { personId })
  const [chosen, look] = useState<Reader>('me')
  const reader = person?.mine ? chosen : 'me'
  const other = useCardAs(personId, reader).data
  if (error && !person) return <FailedPage error={error} onRetry={refetch} />
  if (!person) return <Skeleton lines={6} />
  const own = reader === 'me'
  const shown = (!own && other) || person
  return (
    <Page
      title={person.name}
      mark={
        <Avatar
          name={person.name}
          picture={photoOf(person)}
          size="large"
          guest={person.audience === 'outside'}
        />
      }
      lede={
        <>
          <p>
            {roleOf(shown)} {shown.demo && <DemoChip />}
          </p>
          <Place person={shown} />
        </>
      }
      actions={
        <>
          {!person.mine && <LevelControl aim={{ target: 'person', targetId: personId, name: person.name }} />}
          <Reach person={person} />
        </>
      }
      aside={
        own && (
          <>
            <AsidePart title={t('spaces')}>
              <SharedSpaces personId={personId} />
            </AsidePart>
            <AccessPart person={person} />
          </>
        )
      }
      {...(inside && { crumb: [{ word: t('people'), href: '/people' }, { word: person.name }] })}
    >
      <div className="p-card">
        {person.mine && inside && <ViewAs reader={reader} onReader={look} />}
        {own ? <CardBody person={person} beside={false} /> : <CardAs personId={personId} reader={reader} />}
      </div>
    </Page>
  )
}
