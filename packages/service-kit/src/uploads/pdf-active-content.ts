import type { FaultCode } from '@emporium/domain'
import { inflateSync } from 'node:zlib'

/** How much is unpacked of one PDF at most, in bytes, and from how many streams. */
const mostUnpacked = 16 * 1024 * 1024
const mostStreams = 5_000

/** What a PDF may not contain, and how it is said. */
const active: readonly (readonly [RegExp, FaultCode])[] = [
  [/\/(JavaScript|JS)(?![A-Za-z0-9])/, 'pdf-script'],
  [/\/Launch(?![A-Za-z0-9])/, 'pdf-launches'],
  [/\/(EmbeddedFiles?|RichMedia|XFA|FileAttachment|Rendition)(?![A-Za-z0-9])/, 'pdf-carries'],
  [/\/(ImportData|SubmitForm|GoToE|GoToR)(?![A-Za-z0-9])/, 'pdf-sends'],
]

/** Names may be written with hexadecimal escapes: /J#53 is /JS. */
const unescaped = (text: string) =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Why names, written as `/Name` with a space between, are not what a document of pages has; null when they are. */
export function activeNames(text: string): FaultCode | null {
  return active.find(([form]) => form.test(text))?.[1] ?? null
}

/** Packed in one way only, as every writer does it: other filters could hide what is inside. */
const isPlainlyPacked = (head: string) =>
  !/\/(DecodeParms|DP|F)(?![A-Za-z])/.test(head) &&
  !/\/(ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])/.test(
    head,
  )

function unpack(packed: Uint8Array, left: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: left }).toString('latin1')
  } catch {
    return null
  }
}

/** The text of an object stream, and null when it cannot be known within the bounds. */
function unpacked(head: string, body: Buffer, left: number): string | null {
  if (!isPlainlyPacked(head)) return null
  return /\/(FlateDecode|Fl)(?![A-Za-z0-9])/.test(head)
    ? unpack(body, left)
    : body.toString('latin1')
}

/** The dictionary before a stream: all since the last object began. */
const headOf = (all: string, start: number) =>
  unescaped(all.slice(Math.max(0, all.lastIndexOf('endobj', start)), start))

/** The objects of a PDF as text: what stands outside of streams, and what object streams hold; null when unknown. */
function objectsOf(bytes: Uint8Array): string | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const all = raw.toString('latin1')
  const parts: string[] = []
  let at = 0
  let left = mostUnpacked
  for (let count = 0; count < mostStreams; count += 1) {
    const start = all.indexOf('stream', at)
    const end = start < 0 ? -1 : all.indexOf('endstream', start + 6)
    if (end < 0) return [...parts, all.slice(at)].join('\n')
    parts.push(all.slice(at, start))
    const head = headOf(all, start)
    if (/\/ObjStm(?![A-Za-z0-9])/.test(head)) {
      const body = all[start + 6] === '\r' ? start + 8 : start + 7
      const text = unpacked(head, raw.subarray(body, end), left)
      if (text === null || text.length >= left) return null
      left -= text.length
      parts.push(text)
    }
    at = end + 9
  }
  return null
}

/** Why a PDF would do more than show pages, or null when it would not. */
export function activeContentOf(bytes: Uint8Array): FaultCode | null {
  const text = objectsOf(bytes)
  return text === null ? 'pdf-too-complex' : activeNames(unescaped(text))
}
