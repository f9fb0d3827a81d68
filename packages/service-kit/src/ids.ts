import { randomBytes, randomInt } from 'node:crypto'

/** Where the count within a millisecond begins at most, and the most that fits beside the version. */
const countFrom = 0x400
const countMost = 0xfff

/** Ids of one process: those of one millisecond are told apart by a count, so that they sort as they were made. */
function createIds(): (now?: number) => string {
  let last = 0
  let count = 0
  return (now = Date.now()) => {
    count = now === last ? (count + 1) & countMost : randomInt(countFrom)
    last = now
    const bytes = randomBytes(16)
    bytes.writeUIntBE(now, 0, 6)
    bytes.writeUInt16BE(0x7000 | count, 6)
    bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
}

/** A UUID of version 7 (RFC 9562): sorted by time of creation, unguessable in its last 62 bits. */
export const newId = createIds()
