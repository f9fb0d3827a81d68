import { resolve } from 'node:path'

/** Where the mail catcher listens and where it keeps mails. */
export type MailCatcherConfig = {
  host: string
  /** Of the page and the JSON API. */
  port: number
  smtpPort: number
  folder: string
  logLevel: string
}

/** The variables that are read, with their meaning and what holds without them. */
export const mailCatcherVariables: Record<string, { meaning: string; otherwise: string }> = {
  HOST: { meaning: 'Address to listen on', otherwise: '127.0.0.1' },
  PORT: { meaning: 'Port of the page and its JSON', otherwise: '8025' },
  SMTP_PORT: { meaning: 'Port that takes mails', otherwise: '1025' },
  MAIL_STORE: { meaning: 'Folder that mails are kept in', otherwise: '.emporium/mails' },
  LOG_LEVEL: { meaning: 'trace, debug, info, warn, error', otherwise: 'info' },
}

const portOf = (name: string, text: string | undefined, fallback: number, faults: string[]) => {
  const port = text === undefined || text === '' ? fallback : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) faults.push(`${name} is not a port`)
  return port
}

/** Reads the environment; everything that is wrong with it is said at once. */
export function readConfig(env: NodeJS.ProcessEnv): MailCatcherConfig {
  const faults: string[] = []
  const config = {
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf('PORT', env['PORT'], 8025, faults),
    smtpPort: portOf('SMTP_PORT', env['SMTP_PORT'], 1025, faults),
    folder: resolve(env['MAIL_STORE'] ?? '.emporium/mails'),
    logLevel: env['LOG_LEVEL'] ?? 'info',
  }
  if (faults.length > 0) throw new Error(`The environment is not right:\n  ${faults.join('\n  ')}`)
  return config
}
