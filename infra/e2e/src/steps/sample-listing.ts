import type { RegionId } from '@emporium/domain'

/** A complete listing of an image product, as the journey publishes it. */
export const harborListing = {
  name: 'Harbor Log Search',
  versionNumber: 'V1.0',
  releaseNote: 'First release: search, live tail, alerts.',
  supportedUntil: null as string | null,
  shortDescription: 'Collects logs from every region into one index and shows which line changed.',
  detailsHtml:
    '<h2>What it does</h2><p>Harbor gathers the logs of your servers into one index and answers in <strong>milliseconds</strong>.</p><ul><li>Live tail over all regions</li><li>Alerts by query</li><li>Retention by label</li></ul>',
  supportHtml:
    '<p>Write to <a href="mailto:support@larch.example">support@larch.example</a>; we answer within one business day.</p>',
  eulaHtml:
    '<p>You may run Harbor on the servers that you launch from this image. You may not resell it.</p>',
  refundPolicyHtml: '<p>The software is free; the cloud bills for the server.</p>',
  osVersion: 'Ubuntu 22.04 64-bit',
  releaseRegions: ['cn-hangzhou', 'ap-southeast-1'] as RegionId[],
  recommendedConfiguration: 'ecs.s2.large or above',
  categoryId: 'operations' as const,
  subCategoryId: 'logging',
  instanceTypes: ['ecs.s1.small', 'ecs.s2.large', 'ecs.n1.medium'],
}

/** The fields of the wizard that are no text. */
export const harborFacts = {
  hasBootScript: false,
  osFamily: 'linux' as const,
  systemDiskGiB: 40,
  networkType: 'vpc_and_classic' as const,
  priceModel: 'free' as const,
  accessPoints: [{ protocol: 'http' as const, port: 8080, path: '/' }],
}
