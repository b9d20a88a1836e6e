import { type ComponentProps, lazy, Suspense } from 'react'

// The forms to edit come when someone edits: few readers ever do, and the first screen stays light.
const LaterSaid = lazy(async () => ({ default: (await import('./editing.tsx')).EditSaid }))
const LaterPost = lazy(async () => ({ default: (await import('./editing.tsx')).EditPost }))

export function EditSaid(props: ComponentProps<typeof LaterSaid>) {
  return (
    <Suspense>
      <LaterSaid {...props} />
    </Suspense>
  )
}

export function EditPost(props: ComponentProps<typeof LaterPost>) {
  return (
    <Suspense>
      <LaterPost {...props} />
    </Suspense>
  )
}
