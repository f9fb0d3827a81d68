const escape = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`

/** The header that names what is sent as a file, after RFC 6266: in ASCII for old readers, and as it is. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, escape)
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
