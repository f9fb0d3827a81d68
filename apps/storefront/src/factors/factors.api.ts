import type { paths } from '@emporium/api-client'
import { makePasskey } from '@emporium/ui'
import { useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

const key = ['account', 'factors'] as const
const app = '/api/v1/me/factors/authenticator-app'
const passkeys = '/api/v1/me/factors/passkeys'

/** One's own second factors. */
export type Factors =
  paths['/api/v1/me/factors']['get']['responses'][200]['content']['application/json']
/** A secret to put into an authenticator app. */
export type Proposal =
  paths['/api/v1/me/factors/authenticator-app']['post']['responses'][201]['content']['application/json']

/** The second factors of one's account (ON-1). */
export function useFactors() {
  const api = useApi()
  return useQuery({ key: [...key], query: () => bodyOf(api.GET('/api/v1/me/factors')) })
}

/** What can be done with them; each answers the recovery codes, if new ones were made. */
export function useFactorVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  const after = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work
    await cache.invalidateQueries({ key: [...key] })
    return done
  }
  const codesIn = (body: { recoveryCodes: string[] | null }) => body.recoveryCodes
  return {
    propose: (): Promise<Proposal> => bodyOf(api.POST(app)),
    confirmApp: (code: string) =>
      after(bodyOf(api.POST(`${app}/confirm`, { body: { code } })).then(codesIn)),
    removeApp: () => after(api.DELETE(app)),
    addPasskey: async (name: string) => {
      const { challengeId, options } = await bodyOf(api.POST(`${passkeys}/offer`))
      const response = await makePasskey(options)
      const body = { challengeId, name, response }
      return after(bodyOf(api.POST(passkeys, { body })).then(codesIn))
    },
    renamePasskey: (id: string, name: string) =>
      after(api.PATCH(`${passkeys}/{id}`, { params: { path: { id } }, body: { name } })),
    removePasskey: (id: string) =>
      after(api.DELETE(`${passkeys}/{id}`, { params: { path: { id } } })),
    renewCodes: () => after(bodyOf(api.POST('/api/v1/me/factors/recovery-codes')).then(codesIn)),
  }
}
