// The bare runner waits for ever for a test that never ends; here it fails, by name, as it does in Jest's own runner.
import { within } from './within.mjs'

/** Gives a way to declare tests a limit: `it`, `it.only`, `it.each(…)`. */
const limited = (declare) =>
  new Proxy(declare, {
    apply: (target, self, [name, work, limitMs]) =>
      Reflect.apply(target, self, [name, within(work, limitMs)]),
    get: (target, key) => {
      if (key === 'each') return (...table) => limited(target.each(...table))
      return key === 'only' ? limited(target.only) : target[key]
    },
  })

for (const name of ['it', 'test']) globalThis[name] = limited(globalThis[name])

for (const name of ['beforeAll', 'beforeEach', 'afterAll', 'afterEach']) {
  const declare = globalThis[name]
  globalThis[name] = (work, limitMs) => declare(within(work, limitMs))
}
