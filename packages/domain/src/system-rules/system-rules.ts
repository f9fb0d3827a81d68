import type { Severity } from '../listing-rules/rule-finding.ts'

/**
 * When a rule is asked: before the image is made and on a server that was started from it, or before alone, for a server
 * that runs has host keys, logs and the like of its own.
 */
export type SystemStage = 'any' | 'build'

/**
 * What the image checker asks of a system, by the stable name that stands in its report, in the order of the report
 * (RV-3, RV-8). The checker's own table is written from here.
 */
export const systemRules = {
  'os-supported': { severity: 'blocking', stage: 'any' },
  'os-architecture': { severity: 'blocking', stage: 'any' },
  'cloud-init-present': { severity: 'blocking', stage: 'any' },
  'cloud-init-cleaned': { severity: 'blocking', stage: 'build' },
  'machine-id': { severity: 'blocking', stage: 'build' },
  'account-password': { severity: 'blocking', stage: 'any' },
  'account-blank': { severity: 'blocking', stage: 'any' },
  'account-root-twin': { severity: 'blocking', stage: 'any' },
  'authorized-keys': { severity: 'blocking', stage: 'build' },
  'private-keys': { severity: 'blocking', stage: 'any' },
  'host-keys': { severity: 'blocking', stage: 'build' },
  'sshd-empty-passwords': { severity: 'blocking', stage: 'any' },
  'sshd-passwords': { severity: 'warning', stage: 'any' },
  'sshd-root': { severity: 'warning', stage: 'any' },
  'sudo-unasked': { severity: 'advice', stage: 'any' },
  history: { severity: 'blocking', stage: 'build' },
  'credential-files': { severity: 'blocking', stage: 'any' },
  secrets: { severity: 'blocking', stage: 'any' },
  'settings-with-secrets': { severity: 'warning', stage: 'any' },
  'provider-agents': { severity: 'warning', stage: 'any' },
  'fstab-names': { severity: 'blocking', stage: 'any' },
  swap: { severity: 'warning', stage: 'any' },
  'file-names': { severity: 'warning', stage: 'any' },
  'network-names': { severity: 'warning', stage: 'any' },
  logs: { severity: 'warning', stage: 'build' },
  'temporary-files': { severity: 'warning', stage: 'build' },
  mail: { severity: 'warning', stage: 'build' },
  'package-cache': { severity: 'warning', stage: 'build' },
  'listening-ports': { severity: 'warning', stage: 'any' },
  'security-updates': { severity: 'warning', stage: 'any' },
} as const satisfies Record<string, { severity: Severity; stage: SystemStage }>

/** The name of a rule of the image checker. */
export type SystemRuleName = keyof typeof systemRules
export const systemRuleNames = Object.keys(systemRules) as SystemRuleName[]

/** Whether a report speaks of a rule that we know. */
export const isSystemRule = (name: string): name is SystemRuleName =>
  Object.hasOwn(systemRules, name)
