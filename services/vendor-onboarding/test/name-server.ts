import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** A name server that knows TXT records; a name that it does not know is answered as unknown, or not at all. */
export type NameServer = {
  address: string
  records: Map<string, string[][]>
  /** Answers nothing from now on, as a server that is out of order does. */
  silence(isSilent: boolean): void
  asked: string[]
  stop(): Promise<void>
}

const headerBytes = 12

function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let at = headerBytes
  while (query[at]) {
    const length = query[at] ?? 0
    labels.push(query.subarray(at + 1, at + 1 + length).toString('latin1'))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5 }
}

function textRecord(parts: string[]): Buffer {
  const data = Buffer.concat(
    parts.map((part) => Buffer.concat([Buffer.from([Buffer.byteLength(part)]), Buffer.from(part)])),
  )
  // The name by pointer, TXT, IN, one minute, the length.
  const head = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

function answerTo(query: Buffer, records: readonly string[][] | undefined): Buffer {
  const { end } = nameIn(query)
  const answer = Buffer.from(query.subarray(0, end))
  answer.writeUInt16BE(records ? 0x81_80 : 0x81_83, 2) // no error, or no such name
  answer.writeUInt16BE(records?.length ?? 0, 6)
  answer.writeUInt16BE(0, 8)
  answer.writeUInt16BE(0, 10)
  return Buffer.concat([answer, ...(records ?? []).map(textRecord)])
}

/** Opens a name server on a free port (RFC 1035). */
export async function openNameServer(): Promise<NameServer> {
  const records = new Map<string, string[][]>()
  const asked: string[] = []
  let isSilent = false
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const { name } = nameIn(query)
    asked.push(name)
    if (!isSilent) socket.send(answerTo(query, records.get(name)), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    records,
    asked,
    silence: (silent) => void (isSilent = silent),
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  }
}
