import type { paths, ReviewCaseView } from '@emporium/api-client'
import {
  doubtfulOutcomes,
  type DoubtfulOutcome,
  type ProblemDetails,
  type RegionId,
} from '@emporium/domain'
import { useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'
import { caseKeys } from './cases.api.ts'

const pathOf = (id: string) => ({ params: { path: { id } } })

/** Verbs that need nothing but the case, and the calls that say them (RV-3, RV-4, RV-7, IM-12). */
const plainVerbs: Record<string, (id: string) => Promise<ReviewCaseView>> = {
  claim: (id) => bodyOf(api.POST('/api/v1/review-cases/{id}/claim', pathOf(id))),
  release: (id) => bodyOf(api.POST('/api/v1/review-cases/{id}/release', pathOf(id))),
  resume: (id) => bodyOf(api.POST('/api/v1/review-cases/{id}/resume', pathOf(id))),
  passAccess: (id) =>
    bodyOf(api.POST('/api/v1/review-cases/{id}/pass-access', { ...pathOf(id), body: {} })),
  passInformation: (id) =>
    bodyOf(api.POST('/api/v1/review-cases/{id}/pass-information', pathOf(id))),
  retryProduction: (id) =>
    bodyOf(api.POST('/api/v1/review-cases/{id}/retry-production', { ...pathOf(id), body: {} })),
}

/** The verbs of the decision panel: those that need nothing more, and those with a dialog. */
export const decisionVerbs: readonly string[] = [...Object.keys(plainVerbs), 'assign', 'reject']

/** What a rejection says: reasons, and the findings that it is for, by their ids (RV-5). */
export type Rejection =
  paths['/api/v1/review-cases/{id}/reject']['post']['requestBody']['content']['application/json']
/** One reason of a rejection: its code, the reviewer's words, the place in the listing (RV-5). */
export type SaidReason = Rejection['reasons'][number]

function useTouched(id: () => string) {
  const cache = useQueryCache()
  return {
    touches: [caseKeys.all],
    keep: (view: ReviewCaseView) => cache.setQueryData(caseKeys.one(id()), view),
  }
}

/** Says a verb that needs nothing but the case. */
export function useCaseVerb(id: () => string) {
  const { touches, keep } = useTouched(id)
  return useVerb({
    say: (verb: string) => {
      const call = plainVerbs[verb]
      if (!call) throw new Error(`"${verb}" needs more than the case`)
      return call(id())
    },
    touches,
    done: keep,
  })
}

/** Rejects the submission, with at least one reason (RV-5). */
export function useRejectCase(id: () => string) {
  const { touches, keep } = useTouched(id)
  return useVerb({
    say: (body: Rejection) =>
      bodyOf(api.POST('/api/v1/review-cases/{id}/reject', { ...pathOf(id()), body })),
    touches,
    done: keep,
  })
}

/** A pass against what the probe says: the outcome that was shown, and why (RV-3). */
export type AccessOverride = NonNullable<
  paths['/api/v1/review-cases/{id}/pass-access']['post']['requestBody']['content']['application/json']['override']
>

/** What the probe says, where a pass was refused for it. */
export function doubtOf(problem: ProblemDetails | null): DoubtfulOutcome | undefined {
  if (problem?.type !== '/problems/access-not-proven') return undefined
  return doubtfulOutcomes.find((outcome) => outcome === problem['outcome'])
}

/** Passes the access check although the probe does not bear it out (RV-3). */
export function useOverrideAccess(id: () => string) {
  const { touches, keep } = useTouched(id)
  return useVerb({
    say: (override: AccessOverride) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/pass-access', { ...pathOf(id()), body: { override } }),
      ),
    touches,
    done: keep,
  })
}

/** Copies the image again to one region that failed (IM-12). */
export function useRetryRegion(id: () => string) {
  const { touches, keep } = useTouched(id)
  return useVerb({
    say: (regionId: RegionId) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/retry-production', {
          ...pathOf(id()),
          body: { regionId },
        }),
      ),
    touches,
    done: keep,
  })
}

/** Has a server launched from the image and probed (RV-3). */
export function useOrderServer(id: () => string) {
  const { touches } = useTouched(id)
  return useVerb<void>({
    say: () => bodyOf(api.POST('/api/v1/review-cases/{id}/access-servers', pathOf(id()))),
    touches,
  })
}

/** Gives a test server back (RV-3). */
export function useReleaseServer(id: () => string) {
  const { touches } = useTouched(id)
  return useVerb({
    say: (serverId: string) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/access-servers/{serverId}/release', {
          params: { path: { id: id(), serverId } },
        }),
      ),
    touches,
  })
}

type PostedMessage =
  paths['/api/v1/review-cases/{id}/messages']['post']['requestBody']['content']['application/json']

/** Writes to the seller, or a note that no seller sees; about a finding and with files, if some are named (RV-7). */
export function usePostMessage(id: () => string) {
  const { touches } = useTouched(id)
  return useVerb({
    say: (body: PostedMessage) =>
      bodyOf(api.POST('/api/v1/review-cases/{id}/messages', { ...pathOf(id()), body })),
    touches,
  })
}
