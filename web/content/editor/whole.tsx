import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; onBroken: (error: unknown) => void }

/** An editor that fails to draw gives its place back; the text is kept outside of it. */
export class Whole extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onBroken(error)
  }

  override render() {
    return this.state.broken ? null : this.props.children
  }
}
