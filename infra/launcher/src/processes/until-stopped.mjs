import { say } from '../screen/progress.mjs'

/**
 * Listens for the wish to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the program that
 * started this one. The first wish stops everything in order, a second one at once.
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @param {{ setPhase: (phase: 'stopping') => void }} notes
 */
export const untilStopped = (supervisor, notes) => {
  /** @type {() => void} */
  let ask = () => undefined
  /** @type {Promise<void>} */
  const asked = new Promise((resolve) => (ask = resolve))
  let wishes = 0
  const wish = () => {
    wishes += 1
    if (wishes > 1) supervisor.kill()
    else ask()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, wish)
  process.once('disconnect', wish)
  const done = asked.then(async () => {
    say('')
    say('  Stopping …')
    notes.setPhase('stopping')
    await supervisor.stop()
    say('  Everything is stopped.')
    return 0
  })
  done.catch(() => undefined)
  return { asked, done, isAsked: () => wishes > 0 }
}
