/** A mail to one person, in both forms. `id` makes its Message-ID, so that a second sending is recognised. */
export type Mail = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** Where one click ends mails of this kind (RFC 8058); absent for mails that must be sent. */
  unsubscribeUrl?: string
}

export type Mailer = { send(mail: Mail): Promise<void> }

/** Sends by SMTP; the library is loaded with the first mail. Header injection is refused by nodemailer; time-outs never let a job hang. */
export function openMailer(url: string, from: string): Mailer {
  const options = { url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }
  const open = async () => (await import('nodemailer')).createTransport(options)
  let opening: ReturnType<typeof open> | null = null
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    async send({ id, unsubscribeUrl, ...mail }) {
      const transport = await (opening ??= open())
      const headers = {
        // Mail programs need not answer for people who are away.
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl && {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      }
      await transport.sendMail({ from, ...mail, headers, messageId: `<${id}@${domain}>` })
    },
  }
}
