import { vi } from 'vitest'

/** Before every test file of the apps: a wait ends when what it waits for is there, and a busy machine takes its time. */
const { waitFor } = vi
const patience = 4_000
vi.waitFor = (callback, options = patience) => waitFor(callback, options)
