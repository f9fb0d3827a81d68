import type { Language } from '../accounts/languages.ts'

/** One of several things that a mail tells, and where it leads. */
export type MailItem = { title: string; body: string; path: string }
/** What a mail says; all of it is plain text. */
export type MailWords = {
  language: Language
  title: string
  body: string
  /** What it tells of one by one, with whole links. */
  items: readonly { title: string; body: string; link: string }[]
  link: string
  action: string
  why: string
  stop: { words: string; link: string } | null
}

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
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        `<p class="ink" style="margin:0 0 14px;color:#1c2733;font-size:16px;line-height:25px;overflow-wrap:anywhere">${escapeHtml(line)}</p>`,
    )
    .join('')

const itemRow = ({ title, body, link }: MailWords['items'][number]) =>
  `<tr><td class="rule" style="padding:14px 0;border-top:1px solid #d8dee4">
<a class="ink" href="${escapeHtml(link)}" style="color:#0e1720;font-size:16px;line-height:23px;font-weight:600;overflow-wrap:anywhere">${escapeHtml(title)}</a>
<p class="quiet" style="margin:4px 0 0;color:#566573;font-size:15px;line-height:22px;overflow-wrap:anywhere">${escapeHtml(body)}</p></td></tr>`

const list = (items: MailWords['items']) =>
  items.length === 0
    ? ''
    : `<table role="presentation" width="100%" cellpadding="0" cellspacing="0">${items.map(itemRow).join('\n')}</table>`

const fonts =
  "Figtree,-apple-system,'Segoe UI',Roboto,'PingFang SC','Noto Sans SC','Microsoft YaHei',Arial,sans-serif"

/** Only programs that know dark colours read this; the others show the inline styles alone. */
const dark = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.ground{background:#10171e!important}.panel{background:#18212a!important;border-color:#2c3843!important}
.ink{color:#e8edf1!important}.quiet,.quiet a{color:#9fb0bd!important}
.brand{color:#5fc1c4!important}.rule{border-color:#2c3843!important}
.button{background:#3aa7ab!important}.button a{color:#06191b!important}}
@media (max-width:480px){.pad{padding:24px 20px!important}}`

/** Something for the line that mail programs show beside the subject, and nothing of the page after it. */
const preheader = (text: string) =>
  `<div style="display:none;max-height:0;overflow:hidden;opacity:0">${escapeHtml(text.slice(0, 140))}${'&#847;&zwnj;&nbsp;'.repeat(30)}</div>`

function foot({ link, why, stop }: MailWords): string {
  const last = stop
    ? ` <a href="${escapeHtml(stop.link)}" style="color:#566573;text-decoration:underline">${escapeHtml(stop.words)}</a>`
    : ''
  return `<p class="quiet" style="margin:0 0 10px;color:#566573;font-size:13px;line-height:19px;overflow-wrap:anywhere;word-break:break-all"><a href="${escapeHtml(link)}" style="color:#566573">${escapeHtml(link)}</a></p>
<p class="quiet" style="margin:0;color:#566573;font-size:13px;line-height:19px">${escapeHtml(why)}${last}</p>`
}

/** The HTML part of a mail: one column of tables, styles inline, nothing from elsewhere. */
export function writePage(words: MailWords): string {
  const { language, title, body, items, link, action } = words
  return `<!doctype html>
<html lang="${language}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title><style>${dark}</style></head>
<body class="ground" style="margin:0;padding:0;background:#f2f4f6;font-family:${fonts}">
${preheader(body.replaceAll(/\s+/g, ' '))}
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f2f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td class="brand" style="padding:0 4px 14px;color:#0f5c63;font-size:18px;line-height:24px;font-weight:700">Emporium</td></tr>
<tr><td class="panel pad" style="padding:32px;background:#ffffff;border:1px solid #d8dee4;border-top:3px solid #17828a;border-radius:10px">
<h1 class="ink" style="margin:0 0 16px;color:#0e1720;font-size:22px;line-height:29px;font-weight:600;overflow-wrap:anywhere">${escapeHtml(title)}</h1>
${paragraphs(body)}
${list(items)}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0"><tr><td class="button" style="background:#0f5c63;border-radius:6px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 22px;color:#ffffff;font-size:16px;line-height:20px;font-weight:600;text-decoration:none">${escapeHtml(action)}</a></td></tr></table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td class="rule" style="padding-top:16px;border-top:1px solid #d8dee4">
${foot(words)}
</td></tr></table></td></tr></table></td></tr></table></body></html>`
}
