import { readFileSync } from 'node:fs'
import { BadEnvironment } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'

const Text = Type.String({ minLength: 1, maxLength: 1_000 })

const Entry = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,29}$' }),
    name: Type.String({ minLength: 1, maxLength: 60 }),
    issuer: Type.String({ pattern: String.raw`^https?://[^\s]+$` }),
    clientId: Text,
    clientSecret: Type.Optional(Text),
    clientSecretFile: Type.Optional(Text),
    scope: Type.String({
      default: 'openid email profile',
      pattern: String.raw`(^|\s)openid(\s|$)`,
    }),
  },
  { additionalProperties: false },
)
const Entries = Type.Array(Entry, { maxItems: 8 })

/** An OpenID Connect provider that people may sign in with, as the installation configures it (ON-1). */
export type ProviderSettings = {
  id: string
  /** What the button says. */
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
}

const bad = (why: string) => new BadEnvironment(`SIGN_IN_PROVIDERS is not usable: ${why}`)

function parsed(text: string): Static<typeof Entries> {
  let value: unknown
  try {
    value = Value.Default(Entries, JSON.parse(text))
  } catch {
    throw bad('it is no JSON')
  }
  if (Value.Check(Entries, value)) return value
  const places = [...Value.Errors(Entries, value)].map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message}`,
  )
  throw bad(places.join('; '))
}

/** Plain http gives the client secret to everybody on the way, so it is for this machine alone. */
export const isLoopback = (issuer: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)

function secretOf({ id, clientSecret, clientSecretFile }: Static<typeof Entry>): string {
  if (clientSecret) return clientSecret
  if (!clientSecretFile) throw bad(`${id} has neither clientSecret nor clientSecretFile`)
  try {
    return readFileSync(clientSecretFile, 'utf8').trim()
  } catch {
    throw bad(`the clientSecretFile of ${id} cannot be read`)
  }
}

/** Reads the providers from the environment; none when nothing is set. Throws {@link BadEnvironment}. */
export function readProviders(text: string | undefined): ProviderSettings[] {
  const entries = text ? parsed(text) : []
  for (const { id, issuer } of entries)
    if (!issuer.startsWith('https:') && !isLoopback(issuer))
      throw bad(`the issuer of ${id} must be an https address`)
  for (const member of ['id', 'issuer'] as const)
    if (new Set(entries.map((entry) => entry[member])).size < entries.length)
      throw bad(`two providers have the same ${member}`)
  return entries.map((entry) => {
    const { id, name, issuer, clientId, scope } = entry
    return { id, name, issuer, clientId, scope, clientSecret: secretOf(entry) }
  })
}
