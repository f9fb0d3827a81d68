import { as, type TestActor, type TestService } from '@emporium/testing'

const hour = 3_600_000
let number = 0

/** A moment so many hours from now. */
export const inHours = ({ clock }: Pick<TestService, 'clock'>, hours: number): string =>
  new Date(clock.now().getTime() + hours * hour).toISOString()

/** A sound plan of a campaign that has begun and runs for two days, with an address of its own. */
export function campaignBody(service: Pick<TestService, 'clock'>, overrides: object = {}) {
  number += 1
  return {
    slug: `campaign-${number}`,
    title: { en: `Campaign ${number}`, 'zh-CN': `活动 ${number}` },
    introduction: { en: 'Tools for quiet nights.', 'zh-CN': '让夜晚更安静的工具。' },
    productIds: [] as string[],
    startsAt: inHours(service, -1),
    endsAt: inHours(service, 48),
    ...overrides,
  }
}

/** A campaign as its draft is answered. */
export type Drafted = { id: string; slug: string; etag: string }

/** Begins a campaign. */
export async function draftCampaign(
  service: TestService,
  overrides: object = {},
  editor: TestActor = service.actors.staff('onboarding_officer'),
): Promise<Drafted> {
  const sent = as(service.app, editor)
    .post('/api/v1/campaigns')
    .send(campaignBody(service, overrides))
  const { body, headers } = await sent.expect(201)
  return { id: body.id, slug: body.slug, etag: String(headers['etag']) }
}

/** Begins a campaign and publishes it. */
export async function runCampaign(service: TestService, overrides: object = {}): Promise<Drafted> {
  const editor = service.actors.staff('onboarding_officer')
  const drafted = await draftCampaign(service, overrides, editor)
  const { headers } = await as(service.app, editor)
    .post(`/api/v1/campaigns/${drafted.id}/publish`)
    .set('if-match', drafted.etag)
    .expect(200)
  return { ...drafted, etag: String(headers['etag']) }
}
