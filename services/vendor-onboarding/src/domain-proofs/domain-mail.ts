import { newId, type Mail } from '@emporium/service-kit'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** What the mail says. Who reads it is not known to us, so it is written in both languages. */
export function domainMail(about: {
  to: string
  domain: string
  legalName: string
  link: string
}): Mail {
  const { to, domain, legalName, link } = about
  const parts = [
    `${legalName} sells on Emporium and says that ${domain} is its domain. If that is right, open the link within an hour and confirm. If you know nothing of it, do nothing: without the link nothing happens.`,
    `${legalName} 在 Emporium 销售产品，并声明 ${domain} 是其域名。如属实，请在一小时内打开链接并确认；如不知情，请忽略此邮件。`,
  ]
  return {
    id: newId(),
    to,
    subject: `Confirm the domain ${domain} · 确认域名`,
    text: `${parts.join('\n\n')}\n\n${link}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"></head>
<body style="margin:0;padding:24px;background:#f5f6f8;font-family:system-ui,sans-serif;color:#1d2129">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#fff;border-radius:8px;line-height:1.6">
${parts.map((part) => `<p style="margin:0 0 12px">${escaped(part)}</p>`).join('')}
<p style="margin:24px 0 12px"><a href="${escaped(link)}" style="display:inline-block;padding:10px 20px;background:#0f5e6e;color:#fff;border-radius:6px;text-decoration:none">Confirm · 确认</a></p>
<p style="margin:0;font-size:12px;color:#6b7280;word-break:break-all">${escaped(link)}</p>
</div></body></html>`,
  }
}
