import { application, appliedAnewFrom, type ApplicationStatus } from '@emporium/domain'

/** The way of an application as the Track shows it; `stop`: it is the applicant's turn (ON-6). */
export function applicationTrack(status: ApplicationStatus): {
  at: number
  tone: 'go' | 'stop' | 'fail'
} {
  if ((appliedAnewFrom as readonly ApplicationStatus[]).includes(status))
    return { at: 1, tone: 'fail' }
  if (application.can(status, 'approve')) return { at: 1, tone: 'go' }
  if (application.can(status, 'submit'))
    return { at: 0, tone: status === application.initial ? 'go' : 'stop' }
  return { at: 3, tone: 'go' }
}
