import type { Machine } from '@emporium/domain'
import { forbidden, notFound } from '../problems.ts'
import { rolesOf, type Actor } from './actor.ts'

/**
 * Who may do what to which object: one predicate for each verb, and `see` for knowing that the object exists.
 * The machine says which kind of actor, the policy says which one.
 */
export type Policy<Subject, Verb extends string> = Readonly<
  Record<Verb | 'see', (actor: Actor, subject: Subject) => boolean>
>

/**
 * Throws unless the actor may do this: 404 when it may not know the object, 403 when it knows but may not act.
 * Call it before any rule is checked, so that a refusal tells nothing about the object.
 */
export function authorize<Subject, Verb extends string>(
  policy: Policy<Subject, Verb>,
  actor: Actor,
  verb: NoInfer<Verb> | 'see',
  subject: Subject,
): void {
  if (!policy.see(actor, subject)) throw notFound()
  if (!policy[verb](actor, subject)) throw forbidden()
}

/** What the actor may do to the object now: the machine's verbs for its state, cut down by the policy. */
export function actionsFor<
  State extends string,
  Action extends string,
  Subject extends { status: State },
>(
  machine: Machine<State, Action>,
  policy: Readonly<Partial<Record<Action, (actor: Actor, subject: Subject) => boolean>>>,
  actor: Actor,
  subject: Subject,
): Action[] {
  const verbs = new Set(rolesOf(actor).flatMap((role) => machine.actionsFrom(subject.status, role)))
  return [...verbs].filter((verb) => policy[verb]?.(actor, subject) ?? false)
}
