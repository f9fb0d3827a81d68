import type { ActorRole } from './roles.ts'

/** One verb of a life cycle: the states it starts from, the state it leads to, and which kind of actor may say it. */
export type Transition<State extends string> = {
  readonly from: readonly NoInfer<State>[]
  readonly to: NoInfer<State>
  /** Kinds of actor; *which* seller or reviewer is the policy's business, not the machine's. */
  readonly by: readonly ActorRole[]
}

/** A life cycle as data: printable, comparable, safe in a browser. */
export type Machine<State extends string = string, Action extends string = string> = {
  readonly name: string
  readonly states: readonly State[]
  readonly initial: State
  readonly transitions: Readonly<Record<Action, Transition<State>>>
  /** The state that `action` leads to; throws {@link IllegalTransition} when the verb does not fit the state. */
  next(state: State, action: Action): State
  /** Whether `action` fits `state`, whoever asks. */
  can(state: State, action: Action): boolean
  /** The verbs that an actor of this kind may say in this state, in the order of declaration. */
  actionsFrom(state: State, role: ActorRole): Action[]
  /** A state in which it is over: no verb leaves it, but one that begins it anew. */
  isFinal(state: State): boolean
}

/** The states of a machine as a union: `StateOf<typeof reviewCase>`. */
export type StateOf<M> = M extends Machine<infer State, string> ? State : never
/** The verbs of a machine as a union. */
export type ActionOf<M> = M extends Machine<string, infer Action> ? Action : never

/** A verb was said in a state that does not know it: a lost race or a stale page, answered as 409. */
export class IllegalTransition extends Error {
  override readonly name = 'IllegalTransition'
  constructor(
    readonly machine: string,
    readonly state: string,
    readonly action: string,
  ) {
    super(`${machine}: "${action}" is not possible in state "${state}"`)
  }
}

/** Declares a life cycle. A misspelt state or verb does not compile. */
export function defineMachine<const State extends string, const Action extends string>(plan: {
  name: string
  states: readonly State[]
  initial: NoInfer<State>
  transitions: Record<Action, Transition<State>>
  /** States in which it is over although a verb may begin it anew. */
  over?: readonly NoInfer<State>[]
}): Machine<State, Action> {
  const verbs = Object.keys(plan.transitions) as Action[]
  const can = (state: State, action: Action) =>
    plan.transitions[action]?.from.includes(state) ?? false
  return {
    ...plan,
    can,
    next(state, action) {
      if (!can(state, action)) throw new IllegalTransition(plan.name, state, action)
      return plan.transitions[action].to
    },
    actionsFrom: (state, role) =>
      verbs.filter((verb) => can(state, verb) && plan.transitions[verb].by.includes(role)),
    isFinal: (state) =>
      (plan.over?.includes(state) ?? false) || !verbs.some((verb) => can(state, verb)),
  }
}
