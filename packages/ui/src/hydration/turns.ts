import { defineAsyncComponent, inject, type App, type Component, type InjectionKey } from 'vue'

/** For how many milliseconds parts are taken over before the browser may do something else. */
const atOnce = 5

/** Lets the browser answer its reader and paint before what follows is done. */
export const nextTask = (): Promise<void> =>
  globalThis.scheduler?.yield
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => void setTimeout(resolve))

export type Turns = {
  /** A part that waits for its turn when the page is taken over; at any other time the part itself. */
  inTurn: <Part extends Component>(part: Part) => Part
  /** Takes over what waits, from the top of the page to its end; resolves when the whole page is alive. */
  takeOver: () => Promise<void>
}

const turnsKey: InjectionKey<Turns> = Symbol('turns')

/**
 * A page that the server has drawn is taken over part by part, each in a task of its own: taken over at once it would
 * let nobody scroll or type for half a second on a phone (ADR 34). Until the end of it nothing may be shown that the
 * server did not know: a part finds the page as it was drawn.
 */
export function createTurns(isRendered: boolean) {
  let isTakingOver = isRendered && typeof document !== 'undefined'
  const waiting = new Set<() => void>()
  const wrapped = new WeakMap<Component, Component>()

  function wait(takeOver: () => void) {
    if (!isTakingOver) return takeOver()
    waiting.add(takeOver)
    return () => void waiting.delete(takeOver)
  }
  const wrap = (part: Component): Component => {
    const known =
      wrapped.get(part) ??
      defineAsyncComponent({ loader: () => Promise.resolve(part), hydrate: wait })
    wrapped.set(part, known)
    return known
  }
  function takeSome(): void {
    const start = performance.now()
    for (const takeOver of waiting) {
      waiting.delete(takeOver)
      takeOver()
      if (performance.now() - start >= atOnce) return
    }
  }
  async function takeOver(): Promise<void> {
    do {
      await nextTask()
      takeSome()
    } while (waiting.size > 0)
    isTakingOver = false
  }
  const turns: Turns = {
    inTurn: <Part extends Component>(part: Part) => (isTakingOver ? (wrap(part) as Part) : part),
    takeOver,
  }
  return { ...turns, install: (app: App) => void app.provide(turnsKey, turns) }
}

const atOnceAlways: Pick<Turns, 'inTurn'> = { inTurn: (part) => part }

/** How parts wait for their turn; in an app that only browsers render there is nothing to wait for. */
export const useTurns = (): Pick<Turns, 'inTurn'> => inject(turnsKey, atOnceAlways)
