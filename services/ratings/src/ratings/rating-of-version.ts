import { compareVersions } from '@emporium/domain'
import { aggregate } from './aggregate.ts'

/** What buyers think of one version; of none where the platform does not know which one they had (SP-3). */
export type VersionRating = {
  versionNumber: string
  count: number
  average: number | null
  distribution: number[]
}

/** How many gave a version so many stars. */
export type Voices = { rating: number; versionNumber: string | null; count: number }

/** The rating of each version that somebody had when writing, the newest version first. */
export function ratingsByVersion(voices: readonly Voices[]): VersionRating[] {
  const numbers = new Set(voices.flatMap(({ versionNumber }) => versionNumber ?? []))
  return [...numbers]
    .toSorted((a, b) => compareVersions(b, a))
    .map((versionNumber) => {
      const own = voices.filter((voice) => voice.versionNumber === versionNumber)
      const { count, average, distribution } = aggregate(own)
      return { versionNumber, count, average, distribution }
    })
}
