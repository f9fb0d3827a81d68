import type { CampaignRowView, CampaignView, paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** A campaign as an editor says it (MK-2). */
export type CampaignBody =
  paths['/api/v1/campaigns']['post']['requestBody']['content']['application/json']

/** Keys of everything that is known about campaigns. */
export const campaignKeys = {
  all: ['campaigns'] as const,
  list: ['campaigns', 'list'] as const,
  one: (id: string) => ['campaigns', 'one', id] as const,
  preview: (id: string, revision: number) => ['campaigns', 'preview', id, revision] as const,
}

/** All campaigns, those that start last first (MK-2). */
export function useCampaigns() {
  return usePages<CampaignRowView>(
    () => campaignKeys.list,
    (cursor) =>
      bodyOf(api.GET('/api/v1/campaigns', { params: { query: cursor ? { cursor } : {} } })),
  )
}

/** One campaign, with who changed what of it when (MK-2). */
export function useCampaign(id: () => string) {
  const query = useQuery({
    key: () => campaignKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/campaigns/{id}', { params: { path: { id: id() } } })),
  })
  return {
    campaign: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** The page of a campaign as buyers will see it, by what is saved of it; asked for while somebody looks (MK-2). */
export function useCampaignPreview(
  campaign: () => Pick<CampaignView, 'id' | 'revision'>,
  enabled: () => boolean,
) {
  const query = useQuery({
    key: () => campaignKeys.preview(campaign().id, campaign().revision),
    enabled,
    query: () =>
      bodyOf(
        api.GET('/api/v1/campaigns/{id}/preview', { params: { path: { id: campaign().id } } }),
      ),
  })
  return {
    page: computed(() => query.data.value?.page),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** What the server answers to a change is the newest of it. */
function useKnown() {
  const cache = useQueryCache()
  return (view: CampaignView) => cache.setQueryData(campaignKeys.one(view.id), view)
}

/** Begins a campaign, as a draft; its id is handed on (MK-2). */
export function useCreateCampaign(begun: (id: string) => void) {
  const know = useKnown()
  return useVerb({
    say: (body: CampaignBody) => bodyOf(api.POST('/api/v1/campaigns', { body })),
    touches: [campaignKeys.list],
    done: (view) => {
      know(view)
      begun(view.id)
    },
  })
}

type AtRevision = { id: string; revision: number }
const paramsOf = ({ id, revision }: AtRevision) => ({
  path: { id },
  header: { 'If-Match': `"${revision}"` },
})

/** Changes a campaign, at the revision that was seen (MK-2). */
export function useEditCampaign() {
  return useVerb({
    say: ({ body, ...at }: AtRevision & { body: CampaignBody }) =>
      bodyOf(api.PUT('/api/v1/campaigns/{id}', { params: paramsOf(at), body })),
    touches: [campaignKeys.all],
    done: useKnown(),
  })
}

/** What is decided about a whole campaign. */
export const campaignVerbs = ['publish', 'end'] as const
export type CampaignVerb = (typeof campaignVerbs)[number]

/** Publishes a campaign, or ends it before its time, at the revision that was seen (MK-2). */
export function useDecideCampaign() {
  return useVerb({
    say: ({ verb, ...at }: AtRevision & { verb: CampaignVerb }) =>
      verb === 'publish'
        ? bodyOf(api.POST('/api/v1/campaigns/{id}/publish', { params: paramsOf(at) }))
        : bodyOf(api.POST('/api/v1/campaigns/{id}/end', { params: paramsOf(at) })),
    touches: [campaignKeys.all],
    done: useKnown(),
  })
}
