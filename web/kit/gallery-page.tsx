import './kit.css'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Gallery, GuestGallery, PlainGallery } from './gallery.tsx'
import { Kit } from './kit.tsx'

/** Developers' page: /kit/gallery.html?locale=en&theme=dark&page=plain */
const asked = new URLSearchParams(location.search)
const locale = asked.get('locale') ?? 'fr'
const pages = new Map([
  ['plain', PlainGallery],
  ['guest', GuestGallery],
])
const Shown = pages.get(asked.get('page') ?? '') ?? Gallery

document.documentElement.lang = locale
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Router hook={memoryLocation().hook}>
      <Kit locale={locale} zone="Europe/Paris">
        <Shown />
      </Kit>
    </Router>,
  )
}
