import type { ProblemDetails } from '@emporium/domain'

/** Whether an address leads to nothing: there is no such thing for this person, or what stands there is no name of one. */
export const isMissing = (problem: ProblemDetails | null | undefined): boolean =>
  problem !== null && problem !== undefined && [400, 404].includes(problem.status)
