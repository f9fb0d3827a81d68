/**
 * The logo as files, drawn from the marketplace's own mark: the name in its display face with the petrol dot. The name
 * is set as text with the face's fallbacks, so that the files stay small and are read by screen readers.
 */
const word = (ink: string, dot: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 212 56" role="img" aria-label="Emporium"><text x="4" y="42" font-family="'Familjen Grotesk', 'Helvetica Neue', Arial, sans-serif" font-size="44" font-weight="600" letter-spacing="-1" fill="${ink}" textLength="190" lengthAdjust="spacingAndGlyphs">Emporium</text><circle cx="202" cy="38" r="4.6" fill="${dot}"/></svg>`
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" aria-label="Emporium"><rect width="64" height="64" rx="14" fill="#0f5e6e"/><path d="M20 16h25v7H28v6h15v7H28v5h12v7H20z" fill="#fff"/><circle cx="47" cy="44.5" r="4" fill="#7fd0dc"/></svg>`

/** What can be downloaded: its name, its bytes, and the ground that it is made for. */
export const logoFiles = [
  { key: 'onLight', name: 'emporium-logo.svg', svg: word('#1d2129', '#0f5e6e'), isDark: false },
  { key: 'onDark', name: 'emporium-logo-white.svg', svg: word('#ffffff', '#7fd0dc'), isDark: true },
  { key: 'mark', name: 'emporium-mark.svg', svg: mark, isDark: false },
] as const

/** A file as an address that pictures and links take. */
export const svgUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
