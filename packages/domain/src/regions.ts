/**
 * The release regions of the guide (IM-4): cloud region id, city, and the zone name of the Chinese regions.
 * `isBuildRegion` marks where images are to be built; Hangzhou and Qingdao are recommended.
 */
export const regions = [
  { id: 'ap-southeast-1', city: 'Singapore', zone: null, isBuildRegion: false },
  { id: 'us-west-1', city: 'US West', zone: null, isBuildRegion: false },
  { id: 'cn-hongkong', city: 'Hong Kong', zone: null, isBuildRegion: false },
  { id: 'cn-hangzhou', city: 'Hangzhou', zone: 'East China 1', isBuildRegion: true },
  { id: 'cn-beijing', city: 'Beijing', zone: 'North China 2', isBuildRegion: true },
  { id: 'cn-shenzhen', city: 'Shenzhen', zone: 'South China 1', isBuildRegion: true },
  { id: 'cn-shanghai', city: 'Shanghai', zone: 'East China 2', isBuildRegion: true },
  { id: 'cn-qingdao', city: 'Qingdao', zone: 'North China 1', isBuildRegion: true },
] as const

export type Region = (typeof regions)[number]
export type RegionId = Region['id']

/** The ids alone, for schemas and allow-lists. */
export const regionIds: readonly RegionId[] = regions.map((region) => region.id)

/** How a person reads a region: "Hangzhou (East China 1)". */
export function regionLabel(id: string): string {
  const region = regions.find((candidate) => candidate.id === id)
  if (!region) return id
  return region.zone ? `${region.city} (${region.zone})` : region.city
}
