import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalog } from '@emporium/catalog'
import { seedAccounts, startSimulator } from '@emporium/cloud-simulator'
import type { Service } from '@emporium/events'
import { buildGateway, readConfig } from '@emporium/gateway'
import { identity } from '@emporium/identity'
import { imageReview } from '@emporium/image-review'
import { buildPage, buildReceiver, MailStore } from '@emporium/mail-catcher'
import { ratings } from '@emporium/ratings'
import type { KeySet } from '@emporium/service-kit'
import {
  createClock,
  createDatabase,
  createTestService,
  type TestDatabase,
  type TestService,
} from '@emporium/testing'
import { transactions } from '@emporium/transactions'
import { vendorOnboarding } from '@emporium/vendor-onboarding'
import type { Installation } from '../src/play/installation.ts'
import { settle, type Services } from './carry-messages.ts'

const host = '127.0.0.1'
const admin = { email: 'admin@emporium.example', password: 'the admin of one test' }
const platformKey = 'EMPSIMPLATFORM0001'

/** Six services, the gateway, the cloud and the post in one process; messages go when the test lets them. */
export type TestPlatform = {
  installation: Installation
  services: Services
  database: TestDatabase
  /** Where all services keep their files. */
  filesUrl: string
  simulatorUrl: string
  /** Carries messages until nothing is left to carry. */
  settle(): Promise<void>
  stop(): Promise<void>
}

async function openPost(folder: string) {
  const store = await MailStore.open(join(folder, 'mails'))
  const page = buildPage(store)
  const receiver = buildReceiver((mail) => store.keep(mail))
  receiver.listen(0, host)
  await once(receiver.server, 'listening')
  await page.listen({ host, port: 0 })
  const { port } = receiver.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://${host}:${port}`,
    pageUrl: page.listeningOrigin,
    async stop() {
      await new Promise<void>((resolve) => receiver.close(resolve))
      await page.close()
    },
  }
}

/** Pages are no part of this journey; the gateway wants a shell for each app all the same. */
async function writeShells(folder: string): Promise<string> {
  for (const app of ['storefront', 'seller-portal', 'ops-console']) {
    await mkdir(join(folder, app, 'dist'), { recursive: true })
    await writeFile(join(folder, app, 'dist/index.html'), '<!doctype html><title>shell</title>')
  }
  return folder
}

async function openGateway(services: Services, folder: string) {
  const upstreams = Object.entries(services).map(([name, { app }]) => [
    `UPSTREAM_${name.replaceAll('-', '_').toUpperCase()}`,
    app.listeningOrigin,
  ])
  const apps = await writeShells(join(folder, 'apps'))
  return buildGateway({
    ...readConfig({ APPS_FOLDER: apps, LOG_LEVEL: 'silent', ...Object.fromEntries(upstreams) }),
    port: 0,
  })
}

/** Brings the platform up on a database of its own. */
export async function startTestPlatform(): Promise<TestPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'emporium-platform-'))
  const [database, simulator, post] = await Promise.all([
    createDatabase(),
    startSimulator({ copyMs: 0, startMs: 0, slowMs: 50 }),
    openPost(folder),
  ])
  const clock = createClock()
  const filesUrl = `file://${folder}/files`
  const cloud = {
    FILES_URL: filesUrl,
    CLOUD_ENDPOINT: simulator.url,
    CLOUD_ACCESS_KEY_ID: platformKey,
    CLOUD_ACCESS_KEY_SECRET: `not-a-secret-${platformKey.toLowerCase()}`,
    CLOUD_ACCOUNT_ID: seedAccounts.platform,
  }
  const signers = await createTestService(identity, {
    database,
    clock,
    environment: {
      FILES_URL: filesUrl,
      MAIL_URL: post.smtpUrl,
      SIGNING_KEY_SECRET: 'seals the keys of one test, thirty-two or more',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      SECOND_FACTOR_EXEMPT: '@emporium.example,@example.org',
    },
  })
  await signers.app.listen({ host, port: 0 })
  // The others read identity's public keys as they do in production: over HTTP.
  const keysUrl = `${signers.app.listeningOrigin}/.well-known/jwks.json`
  const keys = async () => (await (await fetch(keysUrl)).json()) as KeySet
  const begin = async (making: (key: never) => Promise<TestService>): Promise<TestService> => {
    const service = await making({ ...signers.key, keys } as never)
    await service.app.listen({ host, port: 0 })
    return service
  }
  const services: Record<Service, TestService> = {
    identity: signers,
    'vendor-onboarding': await begin((key) =>
      createTestService(vendorOnboarding, {
        database,
        clock,
        key,
        environment: { FILES_URL: filesUrl },
      }),
    ),
    catalog: await begin((key) =>
      createTestService(catalog, { database, clock, key, environment: cloud }),
    ),
    'image-review': await begin((key) =>
      createTestService(imageReview, { database, clock, key, environment: cloud }),
    ),
    transactions: await begin((key) =>
      createTestService(transactions, {
        database,
        clock,
        key,
        environment: {
          ...cloud,
          BUYER_ID_SECRET: 'names the buyers of one test, thirty-two or more',
          PROBE_PRIVATE_ADDRESSES: 'true',
        },
      }),
    ),
    ratings: await begin((key) => createTestService(ratings, { database, clock, key })),
  }
  const gateway = await openGateway(services, folder)
  // One at a time: the order of all effects is the order of the requests.
  let settled: Promise<void> = Promise.resolve()
  const settleNext = () => (settled = settled.then(() => settle(services, clock)))
  gateway.addHook('onSend', async () => settleNext())
  await gateway.listen({ host, port: 0 })
  const secretOf = (accessKeyId: string) => ({
    accessKeyId,
    accessKeySecret: `not-a-secret-${accessKeyId.toLowerCase()}`,
  })
  return {
    installation: {
      url: gateway.listeningOrigin,
      mailUrl: post.pageUrl,
      admin,
      sellerKey: secretOf('EMPSIMSELLER0001'),
      buyerKey: secretOf('EMPSIMBUYER0001'),
    },
    services,
    database,
    filesUrl,
    simulatorUrl: simulator.url,
    settle: settleNext,
    async stop() {
      await gateway.close()
      for (const service of Object.values(services)) await service.stop()
      await Promise.all([simulator.close(), post.stop()])
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
