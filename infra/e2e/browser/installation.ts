import { readFileSync } from 'node:fs'
import { installationFrom } from '../src/play/installation.ts'
import type { DemoAccount } from '../src/seed/demo.ts'

/** The installation that the tests play against, as the launcher tells of it. */
export const installation = installationFrom(process.env)

/** Where people open it: the links in mails lead there. */
export const publicUrl = process.env['PUBLIC_URL'] ?? installation.url

/** Who the demo data know; what each may do is in the name. */
export type DemoRole = 'administrator' | 'buyer' | 'seller' | 'reviewer' | 'onboarding officer'

/** Signs somebody in. */
export type Credentials = { email: string; password: string }

/** The account of the demo data with this role. */
export function demoAccount(role: DemoRole): Credentials {
  const file = process.env['DEMO_ACCOUNTS'] ?? ''
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demo data have no ${role}.`)
  return { email: account.email, password: account.password }
}
