import { defineConfig } from '@playwright/test'

/** Names are resolved nowhere but on this machine: a page that asks for anything else is found out. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.*'
const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update']

/**
 * The browser tests play against a running installation with demo data; the launcher hands over where it is. With
 * PICTURES set, the pictures of the documentation are taken instead.
 */
export default defineConfig({
  testDir: './browser',
  testMatch: process.env['PICTURES'] ? 'pictures.ts' : '*.spec.ts',
  fullyParallel: true,
  // A browser waits for answers half of its time.
  workers: 3,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env['PUBLIC_URL'] ?? process.env['GATEWAY_URL'],
    browserName: 'chromium',
    locale: 'en',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    // The steps and the pages, without a film of them: that would be made of every test, and seen of the few that fail.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
      // Containers have neither the namespaces of the sandbox nor much shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage', onlyThisMachine, ...quiet],
    },
  },
})
