import type { Mail } from '@emporium/service-kit'
import type { Account } from '../accounts/account.entity.ts'
import type { MailOrder } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import { wordsOf } from './messages.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that a mail program shows as it is, whatever somebody wrote into it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const paragraphs = (body: string) =>
  body
    .split(/\r?\n/)
    .map((line) => `<p style="margin:0 0 12px">${escapeHtml(line)}</p>`)
    .join('')

function page(lang: string, title: string, body: string, link: string, action: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f5f6f8;font-family:system-ui,sans-serif;color:#1d2129">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#fff;border-radius:8px;line-height:1.6">
<h1 style="margin:0 0 16px;font-size:20px">${escapeHtml(title)}</h1>${paragraphs(body)}
<p style="margin:24px 0 12px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 20px;background:#1d4ed8;color:#fff;border-radius:6px;text-decoration:none">${escapeHtml(action)}</a></p>
<p style="margin:0;font-size:12px;color:#6b7280;word-break:break-all">${escapeHtml(link)}</p>
</div></body></html>`
}

/** A mail in the reader's language, as plain text and as HTML. `secrets` fills what is nowhere kept: a link's token. */
export function renderMail(
  order: Pick<MailOrder, 'id' | 'kind' | 'parameters'>,
  reader: Pick<Account, 'email' | 'language'>,
  publicUrl: string,
  secrets: MessageParameters = {},
): Mail {
  const { language, email } = reader
  const { title, body, path, action } = wordsOf(order.kind, language, {
    ...order.parameters,
    ...secrets,
  })
  const link = `${publicUrl.replace(/\/$/, '')}${path}`
  return {
    id: order.id,
    to: email,
    subject: title,
    text: `${body}\n\n${action}: ${link}\n`,
    html: page(language, title, body, link, action),
  }
}
