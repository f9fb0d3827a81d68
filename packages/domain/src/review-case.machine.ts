import { defineMachine, type StateOf } from './machine.ts'

/**
 * The review of one submission (RV-1…6). An image with a boot script starts at `boot_script`, another image at
 * `access_check`, a SaaS product at `information_check`. An error of ours is its own state, never "under review".
 */
export const reviewCase = defineMachine({
  name: 'review-case',
  states: [
    'boot_script',
    'access_check',
    'information_check',
    'production',
    'production_failed',
    'on_shelf',
    'rejected',
    'withdrawn',
  ],
  initial: 'access_check',
  /** An appeal that succeeds begins it anew (RV-5); either can be overtaken by a withdrawal. */
  over: ['rejected', 'on_shelf'],
  transitions: {
    /** The uploaded boot script ran on the specified server and its output was kept (RV-2). */
    passBootScript: { from: ['boot_script'], to: 'access_check', by: ['system'] },
    passAccess: { from: ['access_check'], to: 'information_check', by: ['reviewer'] },
    /** The last check is passed: the image is copied to its release regions; a SaaS product has nothing to copy (IM-12). */
    passInformation: { from: ['information_check'], to: 'production', by: ['reviewer'] },
    reject: {
      from: ['boot_script', 'access_check', 'information_check'],
      to: 'rejected',
      by: ['reviewer'],
    },
    /** The rejection was overturned: it goes on where it was rejected (RV-5). */
    reopenBootScript: { from: ['rejected'], to: 'boot_script', by: ['system'] },
    reopenAccess: { from: ['rejected'], to: 'access_check', by: ['system'] },
    reopenInformation: { from: ['rejected'], to: 'information_check', by: ['system'] },
    finishProduction: { from: ['production'], to: 'on_shelf', by: ['system'] },
    failProduction: { from: ['production'], to: 'production_failed', by: ['system'] },
    retryProduction: { from: ['production_failed'], to: 'production', by: ['reviewer', 'admin'] },
    withdraw: {
      from: ['boot_script', 'access_check', 'information_check', 'production_failed'],
      to: 'withdrawn',
      by: ['system'],
    },
    /** The seller had taken it back before the catalog heard the verdict: what the seller was told counts (RV-1). */
    overtake: { from: ['production', 'on_shelf', 'rejected'], to: 'withdrawn', by: ['system'] },
  },
})
export type ReviewCaseStatus = StateOf<typeof reviewCase>

/** The review desk answers within this many business days (RV-9). */
export const reviewBusinessDays = 3

/** Of what people are reminded in a case: the desk of its due date, the seller of what waits for an answer (RV-9). */
export const reminderKinds = ['due_soon', 'overdue', 'waits_3_days', 'waits_7_days'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** The stages that a seller sees as a track, in order; SaaS products skip the first (RV-1, RV-6). */
export const reviewStages = [
  'access_check',
  'information_check',
  'production',
  'on_shelf',
] as const satisfies readonly ReviewCaseStatus[]

/** The copy of an image into one release region (IM-12). */
export const regionCopy = defineMachine({
  name: 'region-copy',
  states: ['waiting', 'copying', 'ready', 'failed'],
  initial: 'waiting',
  transitions: {
    start: { from: ['waiting'], to: 'copying', by: ['system'] },
    finish: { from: ['waiting', 'copying'], to: 'ready', by: ['system'] },
    fail: { from: ['waiting', 'copying'], to: 'failed', by: ['system'] },
    retry: { from: ['failed'], to: 'waiting', by: ['reviewer', 'admin', 'system'] },
  },
})
export type RegionCopyStatus = StateOf<typeof regionCopy>

/** A server launched from the image under review, to see whether the product works when reached (RV-3, RV-8). */
export const accessServer = defineMachine({
  name: 'access-server',
  states: ['launching', 'probing', 'reached', 'unreachable', 'failed', 'released'],
  initial: 'launching',
  transitions: {
    probe: { from: ['launching'], to: 'probing', by: ['system'] },
    reach: { from: ['probing'], to: 'reached', by: ['system'] },
    miss: { from: ['probing'], to: 'unreachable', by: ['system'] },
    fail: { from: ['launching', 'probing'], to: 'failed', by: ['system'] },
    release: {
      from: ['launching', 'probing', 'reached', 'unreachable', 'failed'],
      to: 'released',
      by: ['reviewer', 'system'],
    },
  },
})
export type AccessServerStatus = StateOf<typeof accessServer>
