import { createHash } from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi

/** Scripts of another type (JSON, JSON-LD) are data: a browser does not run them. */
const isData = (attributes: string) =>
  /\stype=/i.test(attributes) && !/\stype=["']?(?:module|text\/javascript)\b/i.test(attributes)

/** The hashes by which a browser may run the inline scripts of a page, and no others. */
export function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(inlineScript)]
    .filter(([, attributes = '']) => !isData(attributes))
    .map(([, , content = '']) => createHash('sha256').update(content).digest('base64'))
    .map((hash) => `'sha256-${hash}'`)
}

/** The content policy of the apps: everything from here, scripts by name or by hash. */
export function contentPolicy(scripts: readonly string[], fileOrigins: readonly string[]): string {
  const files = fileOrigins.map((origin) => ` ${origin}`).join('')
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${files}`,
    "font-src 'self'",
    `connect-src 'self'${files}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
