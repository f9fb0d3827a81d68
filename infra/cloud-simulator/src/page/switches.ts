import type { Fault } from '../faults/fault.ts'

/** A failure that the page switches on and off: what it does, and the fault behind it. */
export type Switch = { id: string; title: string; effect: string; fault: Omit<Fault, 'id'> }

/** What a demonstration wants to show of a cloud that has trouble (IM-2, RV-8). */
export const switches: readonly Switch[] = [
  {
    id: 'throttling',
    title: 'Throttling',
    effect:
      'Every call is refused with Throttling.User. The seller is asked to wait a moment; jobs wait and try again.',
    fault: { action: '*', kind: 'throttled' },
  },
  {
    id: 'permission',
    title: 'Permission error',
    effect:
      'Listing images is refused with Forbidden.RAM, as for a key of a user who may not. The seller is told which permission is missing.',
    fault: { action: 'DescribeImages', kind: 'no_permission' },
  },
  {
    id: 'outage',
    title: 'Outage',
    effect:
      'The connection breaks at every call. The marketplace says that the cloud cannot be reached; test servers and copies go on when it is back.',
    fault: { action: '*', kind: 'outage' },
  },
  {
    id: 'stock',
    title: 'Sold out',
    effect:
      'No server can be launched: every size is sold out. The access check and deployments name the reason.',
    fault: { action: 'RunInstances', kind: 'out_of_stock' },
  },
]

/** Whether this fault is what the switch stands for. */
export const isOf = ({ fault }: Switch, { action, kind }: Fault): boolean =>
  fault.action === action && fault.kind === kind
