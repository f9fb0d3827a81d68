import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import type * as apiModule from '../src/api.ts'
import { server } from './server.ts'

/** Before every test file: pages talk to a stand-in for the API, and leave nothing behind for the next test. */
vi.mock('../src/api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: server.api,
}))
// Files share a worker and its modules.
disableAutoUnmount()
enableAutoUnmount(afterEach)
beforeEach(() => server.reset())
