// Loaded into every Node process that the launcher starts, before its own code. Standard input is
// a pipe from the launcher that carries nothing; when it closes, the launcher is gone (even by
// kill -9) and the process stops as if it had been asked to.
const patience = 10_000

process.stdin.on('error', () => undefined)
process.stdin.once('end', () => {
  setTimeout(() => process.exit(1), patience).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.stdin.resume()
;/** @type {import('node:net').Socket} */ (/** @type {unknown} */ (process.stdin)).unref?.()
