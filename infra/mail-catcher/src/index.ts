export type { Mail } from './mail.ts'
export { MailStore, mailLimit } from './mail.store.ts'
export { buildPage } from './page.ts'
export { buildReceiver } from './receiver.ts'
