import { vi } from 'vitest'

/** Before every test file of the apps: what a test sees does not depend on how fast the machine is. */

// A wait ends when what it waits for is there, and a busy machine takes its time.
const { waitFor } = vi
const patience = 4_000
vi.waitFor = (callback, options = patience) => waitFor(callback, options)

// Vue leaves out listeners that were attached in the millisecond of the event or later (`_vts` against `attached`), so
// that an event does not reach what its own first listener has shown. No person presses a button in the millisecond in
// which it appears; a test does. Later than every listener: none is left out.
Object.defineProperty(Event.prototype, '_vts', { value: Number.POSITIVE_INFINITY, writable: true })
