import { EventEmitter } from 'node:events'
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mail } from './mail.ts'

/** More mails than this are not kept: the oldest goes first. */
export const mailLimit = 1_000

type Entry = Pick<Mail, 'id' | 'to'>

/** The mails, one file each, so that a restart loses none. */
export class MailStore extends EventEmitter<{ change: [] }> {
  /** Newest first. */
  #entries: Entry[] = []
  readonly #folder: string
  readonly #limit: number

  private constructor(folder: string, limit: number) {
    super()
    this.#folder = folder
    this.#limit = limit
    this.setMaxListeners(0)
  }

  /** Opens the folder and reads what is there; a file that is not a mail is left alone. */
  static async open(folder: string, limit = mailLimit): Promise<MailStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const store = new MailStore(folder, limit)
    const names = (await readdir(folder)).filter((name) => /^\d{14}-[0-9a-f]{12}\.json$/.test(name))
    for (const name of names.toSorted().toReversed()) {
      const mail = await store.#read(name.slice(0, -'.json'.length))
      if (mail) store.#entries.push({ id: mail.id, to: mail.to })
    }
    await store.#trim()
    return store
  }

  #file(id: string) {
    return join(this.#folder, `${id}.json`)
  }

  async #read(id: string): Promise<Mail | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(id), 'utf8')) as Mail
    } catch {
      return undefined
    }
  }

  /** Puts a mail away; resolves when it is safely on disk. */
  async keep(mail: Mail): Promise<void> {
    const fresh = `${this.#file(mail.id)}.new`
    const file = await open(fresh, 'w', 0o600)
    try {
      await file.writeFile(JSON.stringify(mail))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, this.#file(mail.id))
    this.#entries.unshift({ id: mail.id, to: mail.to })
    await this.#trim()
    this.emit('change')
  }

  async #trim(): Promise<void> {
    const dropped = this.#entries.splice(this.#limit)
    await Promise.all(dropped.map(({ id }) => rm(this.#file(id), { force: true })))
  }

  /** The newest mails, of one recipient when `to` is given. */
  async list({ to, limit }: { to?: string | undefined; limit: number }): Promise<Mail[]> {
    const wanted = to?.toLowerCase()
    const found = this.#entries
      .filter((entry) => wanted === undefined || entry.to.includes(wanted))
      .slice(0, limit)
    const mails = await Promise.all(found.map(({ id }) => this.#read(id)))
    return mails.filter((mail) => mail !== undefined)
  }

  /** One mail, or nothing when it is not there (any more). */
  async find(id: string): Promise<Mail | undefined> {
    return this.#entries.some((entry) => entry.id === id) ? this.#read(id) : undefined
  }

  /** Throws all mails away. */
  async clear(): Promise<void> {
    const dropped = this.#entries.splice(0)
    await Promise.all(dropped.map(({ id }) => rm(this.#file(id), { force: true })))
    this.emit('change')
  }
}
