import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** An SMTP server that keeps what it is given. */
export type PostOffice = {
  url: string
  mails: ParsedMail[]
  /** Refuses what comes next, as a server that is out of order does. */
  refuse(isRefusing: boolean): void
  /** The last mail to an address. */
  lastTo(address: string): ParsedMail
  stop(): Promise<void>
}

/** Opens a post office on a free port. */
export async function openPostOffice(): Promise<PostOffice> {
  const mails: ParsedMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream, (error, mail) => {
        if (!error && !isRefusing) mails.push(mail)
        done(error ?? (isRefusing ? new Error('out of order') : null))
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (refusing) => void (isRefusing = refusing),
    lastTo(address) {
      const found = mails.findLast((mail) => addressesOf(mail).includes(address))
      if (!found) throw new Error(`no mail to ${address}`)
      return found
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** To whom a mail was sent. */
export function addressesOf(mail: ParsedMail): (string | undefined)[] {
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : []
  return to.flatMap(({ value }) => value.map(({ address }) => address))
}

/** The token of the link in a mail. */
export function tokenIn(mail: ParsedMail): string {
  const token = /token=([\w-]+)/.exec(mail.text ?? '')?.[1]
  if (!token) throw new Error('the mail has no link with a token')
  return token
}
