import { createApiClient, type ApiClient, type paths } from '@emporium/api-client'
import type { Installation } from '../play/installation.ts'
import { mailAbout, tokenIn } from './mailbox.ts'

/** Somebody who uses the marketplace through its public API. */
export type Person = {
  id: string
  email: string
  password: string
  name: string
  api: ApiClient
  /** Signs in anew, so that the token knows roles and memberships that came since. */
  signIn(): Promise<void>
  /** The access token in use. */
  token(): string
}

/** What somebody registers with. */
export type NewAccount =
  paths['/api/v1/accounts']['post']['requestBody']['content']['application/json']

/** Signs in with an account that exists. */
export async function signIn(
  installation: Installation,
  account: { email: string; password: string },
): Promise<Person> {
  let accessToken = ''
  const plain = createApiClient({ baseUrl: installation.url })
  const { email, password } = account
  const person: Person = {
    email,
    password,
    id: '',
    name: '',
    api: createApiClient({
      baseUrl: installation.url,
      accessToken: () => accessToken,
      // As a browser does with its cookie, when rights have changed or time is over.
      renew: async () => {
        await person.signIn()
        return accessToken
      },
    }),
    token: () => accessToken,
    async signIn() {
      const { data } = await plain.POST('/api/v1/sessions', { body: { email, password } })
      if (!data) throw new Error('no session came back')
      accessToken = data.accessToken
      person.id = data.account.id
      person.name = data.account.name
    },
  }
  await person.signIn()
  return person
}

/** Registers an account, confirms its e-mail by the link that was sent, and signs in (ON-1). */
export async function register(installation: Installation, account: NewAccount): Promise<Person> {
  const plain = createApiClient({ baseUrl: installation.url })
  await plain.POST('/api/v1/accounts', { body: account })
  const mail = await mailAbout(installation.mailUrl, account.email, /confirm|verify/i)
  const { password } = account
  await plain.POST('/api/v1/accounts/verify-email', { body: { token: tokenIn(mail), password } })
  return signIn(installation, account)
}

/** The person, or an account made now when there is none with this address. */
export async function registerOnce(
  installation: Installation,
  account: NewAccount,
): Promise<Person> {
  try {
    return await signIn(installation, account)
  } catch {
    return register(installation, account)
  }
}
