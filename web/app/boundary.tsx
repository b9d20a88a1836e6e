import { Component, type ReactNode } from 'react'
import { Awake } from './awake.tsx'
import { FailedPage } from './missing-page.tsx'

type Props = { place: string; children: ReactNode }

/** A page that fails to draw leaves the frame standing; another place starts afresh. */
export class PageBoundary extends Component<Props, { error: Error | null; place: string }> {
  override state = { error: null as Error | null, place: this.props.place }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  static getDerivedStateFromProps({ place }: Props, state: { error: Error | null; place: string }) {
    return place === state.place ? null : { error: null, place }
  }

  override render() {
    if (!this.state.error) return this.props.children
    return (
      <>
        <FailedPage error={this.state.error} onRetry={() => location.reload()} />
        <Awake />
      </>
    )
  }
}
