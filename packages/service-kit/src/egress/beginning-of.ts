import type { Readable } from 'node:stream'

/**
 * How a body begins, as text that can be shown and stored; the rest is not read, however much a hostile site would send.
 * One that breaks off, or is still coming when the time is up, is what came of it.
 */
export async function beginningOf(body: Readable, bytes: number): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of body) {
      parts.push(part as Buffer)
      size += (part as Buffer).length
      if (size >= bytes) break
    }
  } catch {
    // The status was said; what follows is only for people to read.
  } finally {
    body.on('error', () => undefined).destroy()
  }
  const text = new TextDecoder().decode(Buffer.concat(parts).subarray(0, bytes), { stream: true })
  // PostgreSQL stores no NUL, and nobody should be shown control characters.
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '')
}
