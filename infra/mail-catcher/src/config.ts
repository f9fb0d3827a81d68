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
