import { type ReactNode, useId } from 'react'

/** A titled part of a card; one level deeper when the card lies beside a list. */
export function CardPart({
  title,
  end,
  beside,
  children,
}: {
  title: string
  end?: ReactNode
  beside: boolean
  children: ReactNode
}) {
  const id = useId()
  const Title = beside ? 'h3' : 'h2'
  return (
    <section className="p-part" aria-labelledby={id}>
      <div className="p-part-head">
        <Title id={id}>{title}</Title>
        {end}
      </div>
      {children}
    </section>
  )
}
