/** Three warps, one weft that passes over, under, over: it draws a W. */
export function Logo({ size = 32 }: { size?: number }) {
  const weft = 'M3.5 10C6 10 6 20.5 9.2 20.5S12.8 11 16 11 19.6 20.5 22.8 20.5 26 10 28.5 10'
  return (
    <svg className="w-logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <path className="w-logo-warp" d="M9.2 5v22M22.8 5v22" />
      <path className="w-logo-gap" d={weft} />
      <path className="w-logo-weft" d={weft} />
      <path className="w-logo-gap" d="M16 6v12" />
      <path className="w-logo-warp" d="M16 5v22" />
    </svg>
  )
}
