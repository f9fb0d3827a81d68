import { Refusal } from '../api/refusal.ts'

/** What a fault does to the calls it meets. */
export const faultKinds = [
  'throttled',
  'server_error',
  'no_permission',
  'out_of_stock',
  'quota',
  'time_out',
  'outage',
  'refusal',
] as const

/** A failure that was switched on. */
export type Fault = {
  id: number
  /** For example "RunInstances"; "*" meets every action. */
  action: string
  kind: (typeof faultKinds)[number]
  /** How many calls it still meets; without it, all until it is cleared. */
  count?: number
  accessKeyId?: string
  regionId?: string
  /** The call takes effect, and only its answer is replaced: how lost answers are tried out. */
  afterEffect?: boolean
  /** The answer of the kind "refusal". */
  statusCode?: number
  code?: string
  message?: string
}

/** What a call is met by. */
export type MeetingPoint = { action: string; accessKeyId: string; regionId: string | undefined }

/** The failures that are switched on. */
export class Faults {
  #faults: Fault[] = []
  #nextId = 1

  list(): Fault[] {
    return this.#faults
  }

  add(fault: Omit<Fault, 'id'>): Fault {
    const added = { ...fault, id: this.#nextId++ }
    this.#faults.push(added)
    return added
  }

  clear(id?: number): void {
    this.#faults = id === undefined ? [] : this.#faults.filter((fault) => fault.id !== id)
  }

  /** The first fault that meets this call, counted down. */
  meet(call: MeetingPoint): Fault | undefined {
    const fault = this.#faults.find((one) => meets(one, call))
    if (fault?.count === undefined) return fault
    fault.count -= 1
    if (fault.count <= 0) this.clear(fault.id)
    return fault
  }
}

function meets(fault: Fault, call: MeetingPoint): boolean {
  return (
    (fault.action === '*' || fault.action === call.action) &&
    (fault.accessKeyId === undefined || fault.accessKeyId === call.accessKeyId) &&
    (fault.regionId === undefined || fault.regionId === call.regionId)
  )
}

/** The answer of a fault that answers; "time_out" and "outage" do not. */
export function refusalOf(fault: Fault, permission: string): Refusal {
  const detail = { AccessDeniedDetail: { AuthAction: permission } }
  const answers: Partial<Record<Fault['kind'], Refusal>> = {
    throttled: new Refusal(400, 'Throttling.User', 'Request was denied due to user flow control.'),
    server_error: new Refusal(
      503,
      'ServiceUnavailable',
      'The request has failed due to a temporary failure of the server.',
    ),
    no_permission: new Refusal(
      403,
      'Forbidden.RAM',
      'User not authorized to operate on the specified resource.',
      detail,
    ),
    out_of_stock: new Refusal(
      403,
      'OperationDenied.NoStock',
      'The requested resource is sold out in the specified zone.',
    ),
    quota: new Refusal(
      403,
      'QuotaExceed.ElasticQuota',
      'The number of vCPUs assigned to the ECS instances has exceeded the quota.',
    ),
  }
  return (
    answers[fault.kind] ??
    new Refusal(
      fault.statusCode ?? 400,
      fault.code ?? 'InvalidParameter',
      fault.message ?? 'Refused.',
    )
  )
}
