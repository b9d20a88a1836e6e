import type { ReactNode } from 'react'

/** A part of the sheet: its name and its rule at the side, its pieces beside. */
export function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="w-kit-part">
      <div>
        <h2>{title}</h2>
        {note && <p className="w-small w-quiet">{note}</p>}
      </div>
      <div className="w-stack">{children}</div>
    </section>
  )
}
