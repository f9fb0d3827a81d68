import { inflateSync } from 'node:zlib'

/** How much is unpacked of one PDF at most, in bytes, and from how many streams. */
const mostUnpacked = 16 * 1024 * 1024
const mostStreams = 5_000

/** What a PDF may not contain, and how it is said. */
const active: readonly (readonly [RegExp, string])[] = [
  [/\/(JavaScript|JS)(?![A-Za-z0-9])/, 'The PDF contains a script. Save it without JavaScript.'],
  [/\/Launch(?![A-Za-z0-9])/, 'The PDF starts a program. Save it without launch actions.'],
  [
    /\/(EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/,
    'The PDF carries other content. Save it without attachments.',
  ],
  [
    /\/(ImportData|SubmitForm|GoToE)(?![A-Za-z0-9])/,
    'The PDF sends or loads content. Save it without form actions.',
  ],
]

/** Names may be written with hexadecimal escapes: /J#53 is /JS. */
const unescaped = (text: string) =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

function unpack(packed: Uint8Array, left: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: left }).toString('latin1')
  } catch {
    return ''
  }
}

/** The objects of a PDF as text: what stands outside of streams, and what object streams hold. */
function objectsOf(bytes: Uint8Array): { text: string; isWhole: boolean } {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const all = raw.toString('latin1')
  const parts: string[] = []
  let at = 0
  let left = mostUnpacked
  for (let count = 0; count < mostStreams; count += 1) {
    const start = all.indexOf('stream', at)
    const end = start < 0 ? -1 : all.indexOf('endstream', start + 6)
    if (end < 0) return { text: [...parts, all.slice(at)].join('\n'), isWhole: true }
    const head = all.slice(at, start)
    parts.push(head)
    if (/\/ObjStm/.test(unescaped(head.slice(-2_000)))) {
      const body = all[start + 6] === '\r' ? start + 8 : start + 7
      const text = unpack(raw.subarray(body, end), left)
      left -= text.length
      parts.push(text)
    }
    if (left <= 0) return { text: '', isWhole: false }
    at = end + 9
  }
  return { text: '', isWhole: false }
}

/** Why a PDF would do more than show pages, or null when it would not. */
export function activeContentOf(bytes: Uint8Array): string | null {
  const { text, isWhole } = objectsOf(bytes)
  if (!isWhole) return 'The PDF is too complex to be checked.'
  const plain = unescaped(text)
  return active.find(([form]) => form.test(plain))?.[1] ?? null
}
