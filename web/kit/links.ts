import { useEffect } from 'react'

/** Follows plain clicks on our own links without reloading; files, interface calls and other sites keep the browser's way. */
export function useLinksInPlace(go: (to: string) => void): void {
  useEffect(() => {
    const follow = (click: MouseEvent) => {
      const to = ownPage(click)
      if (to === null) return
      click.preventDefault()
      go(to)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [go])
}

function ownPage(click: MouseEvent): string | null {
  if (click.defaultPrevented || click.button !== 0) return null
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return null
  const link = click.target instanceof Element ? click.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return null
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return null
  if (/^\/(api|files)\//.test(link.pathname)) return null
  return link.pathname + link.search + link.hash
}
