import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** The services that keep messages, in the order in which a product passes them. */
export const services = [
  'identity',
  'vendor-onboarding',
  'catalog',
  'image-review',
  'transactions',
  'ratings',
] as const
export type ServiceName = (typeof services)[number]

/** Keys of what operators look at. */
export const operationKeys = {
  all: ['operations'] as const,
  of: (service: ServiceName) => ['operations', service] as const,
}

// Every service has the same three paths with the same answers, so the types of one stand for all.
const pathsOf = (service: ServiceName) => ({
  queue: `/api/v1/operations/${service}/queue` as '/api/v1/operations/identity/queue',
  parked:
    `/api/v1/operations/${service}/parked-messages` as '/api/v1/operations/identity/parked-messages',
  replay:
    `/api/v1/operations/${service}/parked-messages/{messageId}/replay` as '/api/v1/operations/identity/parked-messages/{messageId}/replay',
})

/** How the messages of a service stand: what waits, how long, what was put aside. */
export function useServiceMessages(service: () => ServiceName) {
  return useQuery({
    key: () => operationKeys.of(service()),
    query: async () => {
      const paths = pathsOf(service())
      const [figures, parked] = await Promise.all([
        bodyOf(api.GET(paths.queue)),
        bodyOf(api.GET(paths.parked)),
      ])
      return { figures, parked: parked.items }
    },
  })
}

/** A message that was put aside, with its problem. */
export type ParkedMessage = NonNullable<
  ReturnType<typeof useServiceMessages>['data']['value']
>['parked'][number]

/** Handles a parked message once more. */
export function useReplay(service: () => ServiceName) {
  return useVerb({
    say: (messageId: string) =>
      api.POST(pathsOf(service()).replay, { params: { path: { messageId } } }),
    touches: [operationKeys.of(service())],
  })
}
