import { useLanguage } from '@emporium/ui'
import { useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

const key = ['account', 'providers'] as const
const link = '/api/v1/sessions/with-provider/link'

/** The providers of this marketplace, and which of them open one's account (ON-1). */
export function useMyProviders() {
  const api = useApi()
  return useQuery({ key: [...key], query: () => bodyOf(api.GET('/api/v1/me/sign-in-providers')) })
}

/** Connecting a provider, and taking it away. */
export function useProviderVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  const { language } = useLanguage()
  const after = async (work: Promise<unknown>): Promise<void> => {
    await work
    await cache.invalidateQueries({ key: [...key] })
  }
  return {
    /** Resolves to where the browser goes. */
    begin: async (provider: string): Promise<string> => {
      const body = { provider, returnTo: '/account/security', language: language.value }
      return (await bodyOf(api.POST(`${link}/begin`, { body }))).url
    },
    finish: () => after(api.POST(link)),
    unlink: (provider: string) =>
      after(
        api.DELETE('/api/v1/me/sign-in-providers/{provider}', { params: { path: { provider } } }),
      ),
  }
}
