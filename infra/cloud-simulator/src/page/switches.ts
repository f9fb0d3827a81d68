import type { Fault } from '../faults/fault.ts'
import type { HomeWords } from './home.en.ts'

/** A failure that the page switches on and off; its words go by the id. */
export type Switch = { id: keyof HomeWords['switches']; fault: Omit<Fault, 'id'> }

/** What a demonstration wants to show of a cloud that has trouble (IM-2, RV-8). */
export const switches: readonly Switch[] = [
  {
    id: 'throttling',
    fault: { action: '*', kind: 'throttled' },
  },
  {
    id: 'permission',
    fault: { action: 'DescribeImages', kind: 'no_permission' },
  },
  {
    id: 'outage',
    fault: { action: '*', kind: 'outage' },
  },
  {
    id: 'stock',
    fault: { action: 'RunInstances', kind: 'out_of_stock' },
  },
]

/** Whether this fault is what the switch stands for. */
export const isOf = ({ fault }: Switch, { action, kind }: Fault): boolean =>
  fault.action === action && fault.kind === kind
