import type { Machine } from '@emporium/domain'

/** One step of a life cycle, as the entity took it and the history keeps it. */
export type Step = { machine: string; subjectId: string; verb: string; from: string; to: string }

/**
 * Moves an entity along its machine and returns the step for the history; throws IllegalTransition when the verb does
 * not fit. The only place in which a status is assigned.
 */
export function move<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  subject: { id: string; status: State },
  verb: NoInfer<Action>,
): Step {
  const from = subject.status
  subject.status = machine.next(from, verb)
  return { machine: machine.name, subjectId: subject.id, verb, from, to: subject.status }
}
