/** The regions of the simulated cloud. */
export const regions = [
  { regionId: 'ap-southeast-1', localName: 'Singapore' },
  { regionId: 'us-west-1', localName: 'US West (Silicon Valley)' },
  { regionId: 'cn-hongkong', localName: 'Hong Kong' },
  { regionId: 'cn-hangzhou', localName: 'China East 1 (Hangzhou)' },
  { regionId: 'cn-beijing', localName: 'China North 2 (Beijing)' },
  { regionId: 'cn-shenzhen', localName: 'China South 1 (Shenzhen)' },
  { regionId: 'cn-shanghai', localName: 'China East 2 (Shanghai)' },
  { regionId: 'cn-qingdao', localName: 'China North 1 (Qingdao)' },
] as const

/** Whether the simulated cloud has this region. */
export function isRegion(regionId: string): boolean {
  return regions.some((region) => region.regionId === regionId)
}
