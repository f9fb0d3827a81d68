import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

// Files share a worker and its page: what a test has opened is gone before the next begins.
disableAutoUnmount()
enableAutoUnmount(afterEach)
