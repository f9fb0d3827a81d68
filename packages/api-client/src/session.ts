import { createApiClient, type ApiClient } from './client.ts'
import { createLiveFeed, type LiveFeed } from './live.ts'
import { ApiProblem } from './problem.ts'
import { sendFile, type SentFile } from './send-file.ts'
import { subjectOf } from './subject.ts'

/** What a person signs in with; the codes are for accounts with a second factor. */
export type Credentials = { email: string; password: string; otp?: string; recoveryCode?: string }
/** Lets the browser ask for a passkey: the options of the server in, what the passkey signed out. */
export type AskPasskey = (options: Record<string, unknown>) => Promise<Record<string, unknown>>

/** A provider that people sign in with. */
export type SignInProvider = { id: string; name: string }
/** What is asked of whoever comes back from a provider: a code, or where a new account is at home. */
export type ProviderAnswer = { otp?: string; recoveryCode?: string; country?: string }
/** A way to a provider, and the page of ours that it ends at. */
export type ProviderVisit = {
  provider: string
  returnTo: string
  language?: 'en' | 'zh-CN'
  /** The provider lets the person prove again who they are. */
  isAnew?: boolean
}

/** A browser's sign-in: the access token lives in memory alone, the refresh token in a cookie that no script reads. */
export type BrowserSession = {
  readonly api: ApiClient
  /** Signs in again with the cookie, when there is one; resolves to whether somebody is signed in. */
  resume(): Promise<boolean>
  signIn(credentials: Credentials): Promise<void>
  /** Signs in with a passkey that the browser asks for. */
  signInWithPasskey(ask: AskPasskey): Promise<void>
  /** The providers that people may sign in with here. */
  providers(): Promise<SignInProvider[]>
  /** Those that open the account which is signed in, and whether it has a password too. */
  ownProviders(): Promise<{ providers: SignInProvider[]; hasPassword: boolean }>
  /** Begins the way to a provider; resolves to where the browser goes. It comes back with `provider=back`. */
  beginProvider(visit: ProviderVisit): Promise<string>
  /** Signs in with what the provider said to this browser. */
  signInWithProvider(answer: ProviderAnswer): Promise<void>
  /** Confirms to the server that it is still the same person, for sensitive acts. */
  confirm(proof: Omit<Credentials, 'email'>): Promise<void>
  /** The same with a passkey. */
  confirmWithPasskey(ask: AskPasskey): Promise<void>
  /**
   * The same by what a provider said to this browser; resolves to whether it was the same person. If it was another,
   * the session of this page has ended.
   */
  confirmWithProvider(answer: ProviderAnswer): Promise<boolean>
  signOut(): Promise<void>
  /** Gets a token with the newest roles, after they have changed. */
  renew(): Promise<boolean>
  /** What happens, as it happens, to the person who is signed in. */
  readonly live: LiveFeed
  /** Sends one file as multipart/form-data and tells how far it is; resolves to the JSON of the answer. */
  upload(sent: SentFile): Promise<unknown>
}

/** What to do when somebody came or went. */
export type SessionListener = (isSignedIn: boolean) => void

const lockName = 'emporium-session'
const markName = 'emporium-signed-in'

/** Remembers that this browser has a sign-in to resume, so that visitors are not asked for one: it is no secret. */
const mark = {
  isThere(): boolean {
    try {
      return localStorage.getItem(markName) !== null
    } catch {
      return true // storage is blocked: only asking the server tells
    }
  },
  set(isSignedIn: boolean): void {
    try {
      if (isSignedIn) localStorage.setItem(markName, 'yes')
      else localStorage.removeItem(markName)
    } catch {
      // storage is blocked: the server is asked each time
    }
  },
}

/** One tab at a time renews: the refresh token turns with every use. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in globalThis.navigator
    ? globalThis.navigator.locks.request(lockName, work)
    : work()
}

/** Opens the browser's session with the API of the same origin. */
export function createBrowserSession(
  options: {
    baseUrl?: string
    onChange?: SessionListener
    /** Lets the person confirm that it is them; see {@link ApiClientOptions}. */
    confirm?: () => Promise<boolean>
  } = {},
): BrowserSession {
  const { baseUrl = '', onChange, confirm } = options
  let accessToken: string | null = null
  let renewing: Promise<string | null> | null = null
  /** Whose page this is, from signing in to signing out or to the next load; also when the session has ended. */
  let owner: string | null = null
  const plain = createApiClient({ baseUrl })
  const hold = (token: string | null) => {
    const hasChanged = (token === null) !== (accessToken === null)
    accessToken = token
    if (token !== null) owner = subjectOf(token)
    live.follow()
    if (hasChanged) onChange?.(token !== null)
    return token
  }
  const set = (token: string | null) => {
    mark.set(token !== null)
    return hold(token)
  }
  /**
   * The cookie is of all tabs. If somebody else has signed in in another one, the session of this page has ended: what
   * stands here was typed by the first, and must not be sent as the other.
   */
  const setIfSame = (token: string | null) => {
    const isOfAnother = token !== null && owner !== null && subjectOf(token) !== owner
    return isOfAnother ? hold(null) : set(token)
  }
  const refresh = async () => {
    try {
      const { data } = await plain.POST('/api/v1/sessions/refresh')
      return setIfSame(data?.accessToken ?? null)
    } catch (error) {
      // Only a refusal ends the session; a network that is away does not.
      if (error instanceof ApiProblem && error.problem.status === 401) return set(null)
      throw error
    }
  }
  const renew = () => {
    renewing ??= alone(refresh).finally(() => {
      renewing = null
    })
    return renewing
  }
  const tokenOfProvider = async (answer: ProviderAnswer) => {
    const path = '/api/v1/sessions/with-provider'
    const { data } = await plain.POST(path, { body: answer as never })
    return data?.accessToken ?? null
  }
  const live = createLiveFeed({ baseUrl, accessToken: () => accessToken, renew })
  const api = createApiClient({ baseUrl, accessToken: () => accessToken, renew, confirm })
  return {
    api,
    live,
    resume: async () => mark.isThere() && (await renew()) !== null,
    renew: async () => (await renew()) !== null,
    upload: (sent) => sendFile(baseUrl, sent, { accessToken: () => accessToken, renew }),
    async signIn(body) {
      const { data } = await plain.POST('/api/v1/sessions', { body })
      set(data?.accessToken ?? null)
    },
    async signInWithPasskey(ask) {
      const { data: offer } = await plain.POST('/api/v1/sessions/with-passkey/offer')
      if (!offer) throw new Error('no offer came back')
      const body = { challengeId: offer.challengeId, response: await ask(offer.options) }
      const { data } = await plain.POST('/api/v1/sessions/with-passkey', { body })
      set(data?.accessToken ?? null)
    },
    async providers() {
      const { data } = await plain.GET('/api/v1/sign-in-providers')
      return data?.items ?? []
    },
    async ownProviders() {
      const { data } = await api.GET('/api/v1/me/sign-in-providers')
      const linked = (data?.items ?? []).filter(({ link }) => link !== null)
      const providers = linked.map(({ id, name }) => ({ id, name }))
      return { providers, hasPassword: data?.hasPassword ?? true }
    },
    async beginProvider(body) {
      const { data } = await plain.POST('/api/v1/sessions/with-provider/begin', { body })
      if (!data) throw new Error('no address came back')
      return data.url
    },
    async signInWithProvider(answer) {
      set(await tokenOfProvider(answer))
    },
    async confirm(body) {
      await api.POST('/api/v1/sessions/current/confirm', { body })
    },
    async confirmWithPasskey(ask) {
      const path = '/api/v1/sessions/current/confirm-with-passkey'
      const { data: offer } = await api.POST(`${path}/offer`)
      if (!offer) throw new Error('no offer came back')
      const body = { challengeId: offer.challengeId, response: await ask(offer.options) }
      await api.POST(path, { body })
    },
    async confirmWithProvider(answer) {
      return setIfSame(await tokenOfProvider(answer)) !== null
    },
    async signOut() {
      await api.DELETE('/api/v1/sessions/current').catch(() => undefined)
      set(null)
      owner = null
    },
  }
}
