import { limits } from '@emporium/domain'

/** The extension that a type of content has in a name; what the sender called it is not believed. */
const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}

/** Names that mean a device on some systems. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that is safe in folders, headers and pages, with the extension of what the file is. */
export function safeFileName(sent: string, contentType: string): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}<>:"|?*%;]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const isLog = contentType === 'text/plain' && /\.log$/i.test(last)
  const extension = isLog ? 'log' : (extensions[contentType] ?? 'bin')
  const short = [...stem].slice(0, limits.fileName - extension.length - 1).join('')
  const name = short === '' || devices.test(short) ? 'file' : short
  return `${name}.${extension}`
}
