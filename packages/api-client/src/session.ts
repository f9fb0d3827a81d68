import { createApiClient, type ApiClient } from './client.ts'
import { ApiProblem } from './problem.ts'
import { sendFile, type SentFile } from './send-file.ts'

/** A browser's sign-in: the access token lives in memory alone, the refresh token in a cookie that no script reads. */
export type BrowserSession = {
  readonly api: ApiClient
  /** Signs in again with the cookie, when there is one; resolves to whether somebody is signed in. */
  resume(): Promise<boolean>
  signIn(credentials: { email: string; password: string; otp?: string }): Promise<void>
  signOut(): Promise<void>
  /** Gets a token with the newest roles, after they have changed. */
  renew(): Promise<boolean>
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
  options: { baseUrl?: string; onChange?: SessionListener } = {},
): BrowserSession {
  const { baseUrl = '', onChange } = options
  let accessToken: string | null = null
  let renewing: Promise<string | null> | null = null
  const plain = createApiClient({ baseUrl })
  const set = (token: string | null) => {
    const hasChanged = (token === null) !== (accessToken === null)
    accessToken = token
    mark.set(token !== null)
    if (hasChanged) onChange?.(token !== null)
    return token
  }
  const refresh = async () => {
    try {
      const { data } = await plain.POST('/api/v1/sessions/refresh')
      return set(data?.accessToken ?? null)
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
  const api = createApiClient({ baseUrl, accessToken: () => accessToken, renew })
  return {
    api,
    resume: async () => mark.isThere() && (await renew()) !== null,
    renew: async () => (await renew()) !== null,
    upload: (sent) => sendFile(baseUrl, sent, { accessToken: () => accessToken, renew }),
    async signIn(body) {
      const { data } = await plain.POST('/api/v1/sessions', { body })
      set(data?.accessToken ?? null)
    },
    async signOut() {
      await api.DELETE('/api/v1/sessions/current').catch(() => undefined)
      set(null)
    },
  }
}
