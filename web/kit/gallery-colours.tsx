import { Part } from './gallery-part.tsx'
import { galleryWords } from './gallery-words.ts'
import { useWords } from './words.tsx'

const grounds = ['canvas', 'surface', 'sunken', 'ink', 'guede', 'gaude', 'garance', 'vert'] as const
const series = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const
const scales = [
  ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'],
  ['s1', 's2', 's3', 's4', 's5', 's6', 's7'],
] as const

export function Colours() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('colour')} note={t('colourNote')}>
      <ul className="w-swatches">
        {[...grounds, ...series].map((name) => (
          <li key={name} className="w-swatch">
            <Patch tokens={[name]} />
            <b>{name}</b>
            <span className="w-quiet">{t(name)}</span>
          </li>
        ))}
        {scales.map((scale) => (
          <li key={scale[0]} className="w-swatch">
            <Patch tokens={scale} />
            <b>
              {scale[0]}-{scale.at(-1)}
            </b>
            <span className="w-quiet">{t(scale[0])}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Painted by the tokens themselves, so that it follows the theme. */
function Patch({ tokens }: { tokens: readonly string[] }) {
  return (
    <svg className="w-patch" viewBox="0 0 70 28" preserveAspectRatio="none" aria-hidden="true">
      {tokens.map((token, index) => (
        <rect
          key={token}
          x={(70 / tokens.length) * index}
          width={70 / tokens.length}
          height="28"
          fill={`var(--${token})`}
        />
      ))}
    </svg>
  )
}

export function Letters() {
  const t = useWords(galleryWords)
  return (
    <Part title={t('type')} note={t('typeNote')}>
      <dl className="w-letters">
        <dt>30/36</dt>
        <dd className="w-letters-title">{t('who')}</dd>
        <dt>24/32</dt>
        <dd className="w-finding">{t('findingSample')}</dd>
        <dt>20/26</dt>
        <dd className="w-letters-section">{t('sectionSample')}</dd>
        <dt>17/26</dt>
        <dd className="w-read">{t('readSample')}</dd>
        <dt>15/22</dt>
        <dd>Zażółć gęślą jaźń, 1 072 k€, 0123456789</dd>
        <dt>13/18</dt>
        <dd className="w-small w-quiet">{t('smallSample')}</dd>
      </dl>
    </Part>
  )
}
