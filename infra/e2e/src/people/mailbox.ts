import { until } from '../play/until.ts'

/** A mail as the catcher shows it. */
export type CaughtMail = {
  id: string
  to: string[]
  subject: string
  text: string
  html: string
  messageId: string
}

/** The mails that somebody got, newest first. */
export async function mailsTo(mailUrl: string, email: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${mailUrl}/api/mails?to=${encodeURIComponent(email)}&limit=50`)
  if (!answer.ok) throw new Error(`the mail catcher answered ${answer.status}`)
  return ((await answer.json()) as { items: CaughtMail[] }).items
}

/** Waits for a mail whose subject matches. */
export function mailAbout(mailUrl: string, email: string, subject: RegExp): Promise<CaughtMail> {
  return until(`a mail to ${email} about ${subject.source}`, async () =>
    (await mailsTo(mailUrl, email)).find((mail) => subject.test(mail.subject)),
  )
}

/** The one-time token of the link in a mail. */
export function tokenIn(mail: CaughtMail): string {
  const token = /[?&]token=([\w-]+)/.exec(mail.text)?.[1]
  if (!token) throw new Error(`no link with a token in "${mail.subject}"`)
  return token
}
