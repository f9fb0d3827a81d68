import type { paths } from '@emporium/api-client'
import type { Person } from '../people/person.ts'

/** What operations plans of a campaign (MK-2). */
export type CampaignPlan =
  paths['/api/v1/campaigns']['post']['requestBody']['content']['application/json']

/** The ids of products on the shelf, by their names and in the same order. */
export function productsNamed({ api }: Person, names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const { data } = await api.GET('/api/v1/storefront/products', {
        params: { query: { q: name } },
      })
      const found = data?.items.find((item) => item.name === name)
      if (!found) throw new Error(`${name} is not on the shelf.`)
      return found.id
    }),
  )
}

/** The phase of a campaign, and its revision as If-Match wants it. */
async function campaignNow({ api }: Person, id: string) {
  const { data, response } = await api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })
  return { phase: data?.phase, revision: response.headers.get('etag') ?? '' }
}

/** Plans a campaign and publishes it: from its start on buyers see it (MK-2). Answers its id. */
export async function runCampaign(officer: Person, body: CampaignPlan): Promise<string> {
  const { data } = await officer.api.POST('/api/v1/campaigns', { body })
  if (!data) throw new Error('no campaign came back')
  const { id } = data
  const { revision } = await campaignNow(officer, id)
  await officer.api.POST('/api/v1/campaigns/{id}/publish', {
    params: { path: { id }, header: { 'If-Match': revision } },
  })
  return id
}

/** Ends a campaign before its time, unless it is over already (MK-2). */
export async function endCampaign(officer: Person, id: string): Promise<void> {
  const { phase, revision } = await campaignNow(officer, id)
  if (phase === 'ended') return
  await officer.api.POST('/api/v1/campaigns/{id}/end', {
    params: { path: { id }, header: { 'If-Match': revision } },
  })
}
