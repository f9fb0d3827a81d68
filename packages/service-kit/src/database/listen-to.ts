import { Client } from 'pg'

/** What is listened to, and who is told. */
export type Listening = {
  databaseUrl: string
  /** The channel of LISTEN and NOTIFY. */
  channel: string
  /** How the connection calls itself at the database. */
  name: string
  onMessage(payload: string): void
  /** After each connection: what was said while there was none has been missed. */
  onConnect?(): void
}

/** Milliseconds before a lost connection is made again. */
const retryMs = 1_000

/** A connection that listens. */
export type Listener = {
  /** Resolves when it hears for the first time, or is stopped before that. */
  ready: Promise<void>
  stop(): Promise<void>
}

/** Hears what any process says on a channel of the database, on a connection of its own that is made again when lost. */
export function listenTo(listening: Listening): Listener {
  let stopped = false
  let client: Client | null = null
  let retry: NodeJS.Timeout | undefined
  const { promise: ready, resolve: hears } = Promise.withResolvers<void>()
  const connect = async () => {
    client = new Client({
      connectionString: listening.databaseUrl,
      keepAlive: true,
      application_name: listening.name,
    })
    client.on('notification', ({ payload }) => listening.onMessage(payload ?? ''))
    client.on('error', () => undefined)
    client.on('end', () => {
      if (!stopped) retry = setTimeout(() => void connect(), retryMs)
    })
    try {
      await client.connect()
      await client.query(`LISTEN "${listening.channel}"`)
      hears()
      listening.onConnect?.()
    } catch {
      await client.end().catch(() => undefined)
    }
  }
  void connect()
  return {
    ready,
    async stop() {
      stopped = true
      hears()
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
