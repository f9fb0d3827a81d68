/** What went wrong with the cloud, in words of the domain; every kind has its own message to people. // IM-2 */
export type CloudErrorKind =
  /** No such access key id. */
  | 'wrong_access_key_id'
  /** The secret does not belong to the access key id. */
  | 'wrong_access_key_secret'
  /** The key exists but was switched off (or its account was). */
  | 'disabled_access_key'
  /** The key's user may not do this; `action` names the permission. */
  | 'missing_permission'
  /** Too many calls; `retryAfterSeconds` says when again. */
  | 'throttled'
  /** The account has used up a limit of the cloud, or has no money. */
  | 'quota'
  /** The region has no server of that type at the moment. */
  | 'out_of_stock'
  /** The image, server or instance type does not exist or is not visible for this account. */
  | 'not_found'
  /** The cloud refuses a value of the order. */
  | 'invalid_parameter'
  /** The thing is in a state in which this can't be done now. */
  | 'wrong_state'
  /** The account has no network (switch and security group) in the region for a server to live in. */
  | 'no_network'
  /** The cloud could not be reached at all. */
  | 'unreachable'
  /** The cloud did not answer in time; whether the call had an effect is not known. */
  | 'timeout'
  /** The cloud failed for reasons of its own. */
  | 'cloud_failure'

/** The facts of a failed cloud call. Times in seconds. */
export type CloudErrorFacts = {
  kind: CloudErrorKind
  message: string
  /** The permission that is missing, for example "ecs:DescribeImages". */
  action?: string
  retryAfterSeconds?: number
  /** The cloud's own id of the call, for questions to its support. */
  requestId?: string
  /** The cloud's own words, where they say more than the kind. */
  said?: string
  /** The cloud's own error code, for example "Forbidden.RAM". */
  code?: string
}

/** Kinds where the cloud's own words say more than ours. */
export const quotedKinds: readonly CloudErrorKind[] = [
  'quota',
  'not_found',
  'invalid_parameter',
  'wrong_state',
]

const transientKinds: readonly CloudErrorKind[] = [
  'throttled',
  'unreachable',
  'timeout',
  'cloud_failure',
]

/**
 * A cloud call that failed. Its message is safe to show and to log: it never contains the access key
 * id or the secret, and it has no `cause` that might. // IM-2
 */
export class CloudError extends Error {
  override readonly name = 'CloudError'
  readonly kind: CloudErrorKind
  readonly action: string | undefined
  readonly retryAfterSeconds: number | undefined
  readonly requestId: string | undefined
  readonly said: string | undefined
  readonly code: string | undefined

  constructor(facts: CloudErrorFacts) {
    super(facts.message)
    this.kind = facts.kind
    this.action = facts.action
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.requestId = facts.requestId
    this.said = facts.said
    this.code = facts.code
  }

  /** The same call may well succeed a little later. */
  get isTransient(): boolean {
    return transientKinds.includes(this.kind)
  }
}
