import { useQuery } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { useSession } from '../session/session.store.ts'

/** What the link of an invitation is for; asked anew when somebody signs in. */
export function useInvitation(token: () => string) {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => ['invitation', token(), session.me?.id ?? ''],
    query: () =>
      bodyOf(api.GET('/api/v1/invitations/{code}', { params: { path: { code: token() } } })),
  })
}

/** Says yes or no to an invitation. */
export function useAnswer() {
  const api = useApi()
  return async (token: string, verb: 'accept' | 'decline'): Promise<void> => {
    const params = { path: { code: token } }
    if (verb === 'accept') await api.POST('/api/v1/invitations/{code}/accept', { params })
    else await api.POST('/api/v1/invitations/{code}/decline', { params })
  }
}
