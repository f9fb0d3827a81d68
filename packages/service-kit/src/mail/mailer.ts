import { createTransport } from 'nodemailer'

/** A mail to one person, in both forms. `id` makes its Message-ID, so that a second sending is recognised. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string }

export type Mailer = { send(mail: Mail): Promise<void> }

/** Sends by SMTP. Header injection is refused by nodemailer; time-outs never let a job hang. */
export function openMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    pool: false,
  })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    async send({ id, ...mail }) {
      await transport.sendMail({ from, ...mail, messageId: `<${id}@${domain}>` })
    },
  }
}
