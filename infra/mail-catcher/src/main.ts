import { readConfig } from './config.ts'
import { MailStore } from './mail.store.ts'
import { buildPage } from './page.ts'
import { buildReceiver } from './receiver.ts'

const config = readConfig(process.env)
const store = await MailStore.open(config.folder)
const page = buildPage(store, { logLevel: config.logLevel })
const receiver = buildReceiver((mail) => store.keep(mail))

receiver.server.on('error', (error) => page.log.error({ err: error }, 'SMTP connection failed'))
await new Promise<void>((resolve, reject) => {
  receiver.server.once('error', reject)
  receiver.listen(config.smtpPort, config.host, resolve)
})
await page.listen({ host: config.host, port: config.port })
page.log.info({ port: config.port, smtpPort: config.smtpPort }, 'ready')

const stop = async () => {
  await new Promise<void>((resolve) => receiver.close(resolve))
  await page.close()
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)))
}
