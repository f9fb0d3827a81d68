/**
 * For how long the secret before is still good after a rotation, at the least, by default and at the most, in hours: of a
 * program and of a webhook endpoint alike (PA-1).
 */
export const secretOverlapHours = { least: 0, usual: 24, most: 168 } as const

/** Days after which a program's secret ends at the latest, where its owner wishes for an end (PA-1). */
export const programDaysMost = 730
