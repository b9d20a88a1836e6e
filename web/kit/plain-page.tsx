import type { ReactNode } from 'react'
import { ClothBand } from './cloth.tsx'
import { OrganisationName } from './frame.tsx'
import { Logo } from './logo.tsx'
import { useDocumentTitle } from './page.tsx'

type PlainPageProps = {
  title: string
  lede?: ReactNode
  /** The cloth is drawn from this name: the organisation's. */
  cloth: string
  caption?: { title: string; text: ReactNode }
  /** Top right: what is reassuring to know here. */
  note?: ReactNode
  steps?: ReactNode
  narrow?: boolean
  children: ReactNode
}

/** Pages before or outside the network: set-up, sign-in, invitation, public notices. */
export function PlainPage({ title, lede, cloth, caption, note, steps, narrow, children }: PlainPageProps) {
  return (
    <OrganisationName.Provider value={cloth || 'Weft'}>
      <PlainTitle title={title} />
      <div className="w-plain">
        <aside className="w-plain-cloth" aria-label={caption?.title ?? cloth}>
          <ClothBand name={cloth} columns={56} rows={125} />
          {caption && (
            <div className="w-plain-caption">
              <p className="w-plain-caption-title">{caption.title}</p>
              <p>{caption.text}</p>
            </div>
          )}
        </aside>
        <div className="w-plain-side">
          <header className="w-plain-head">
            <span className="w-brand">
              <Logo size={34} />
              <b>Weft</b>
            </span>
            {note && <p className="w-plain-note">{note}</p>}
          </header>
          <main className="w-plain-main" id="main" tabIndex={-1}>
            {steps}
            <div className={narrow ? 'w-plain-words w-plain-narrow' : 'w-plain-words'}>
              <h1>{title}</h1>
              {lede && <p className="w-page-lede">{lede}</p>}
              {children}
            </div>
          </main>
        </div>
      </div>
    </OrganisationName.Provider>
  )
}

function PlainTitle({ title }: { title: string }) {
  useDocumentTitle(title)
  return null
}
