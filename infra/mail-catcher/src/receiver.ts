import { callbackify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream } from 'smtp-server'
import { readMail } from './mail.ts'
import type { Mail } from './mail.ts'

/** Bytes; larger mails are refused. */
const sizeLimit = 10 * 1024 * 1024

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  if (!stream.sizeExceeded) return Buffer.concat(chunks)
  throw Object.assign(new Error('The mail is larger than 10 MB'), { responseCode: 552 })
}

/**
 * A mail server that takes every mail and delivers none. A sender hears "accepted" only after
 * `keep` has put the mail away.
 */
export function buildReceiver(keep: (mail: Mail) => Promise<void>): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    size: sizeLimit,
    closeTimeout: 2_000,
    logger: false,
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      const take = async () => keep(await readMail(await readAll(stream), recipients, new Date()))
      callbackify(take)((error) => done(error))
    },
  })
}
