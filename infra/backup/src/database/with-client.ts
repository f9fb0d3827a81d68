import { Client } from 'pg'

/** Opens a connection for one piece of work and closes it whatever happens; an open transaction is undone by that. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'backup' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
