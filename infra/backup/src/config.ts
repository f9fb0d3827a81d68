import { keptSecrets, type SecretName, type Secrets } from './secrets.ts'

/** Where the data of an installation is. */
export type BackupConfig = {
  /** PostgreSQL's administrator, on the database of the platform. */
  databaseUrl: string
  filesUrl: string
  secrets: Secrets
}

/** The variables that are read, with their meaning and what holds without them. */
export const backupVariables: Record<string, { meaning: string; otherwise: string }> = {
  ADMIN_DATABASE_URL: { meaning: 'PostgreSQL, as its administrator', otherwise: 'must be set' },
  DATABASE_NAME: { meaning: 'The database of the platform', otherwise: 'emporium' },
  FILES_URL: {
    meaning: 'Where files are kept, as for the services',
    otherwise: 'must be set',
  },
  ...Object.fromEntries(
    Object.entries(keptSecrets).map(([name, loss]) => [
      name,
      { meaning: `As for the services, to compare. With another one, ${loss}`, otherwise: '–' },
    ]),
  ),
}

/** Reads the environment; throws with everything that is missing. */
export function readConfig(env: NodeJS.ProcessEnv): BackupConfig {
  const missing = ['ADMIN_DATABASE_URL', 'FILES_URL'].filter((name) => !env[name])
  if (missing.length > 0) throw new Error(`The environment lacks ${missing.join(' and ')}.`)
  const url = new URL(env['ADMIN_DATABASE_URL'] ?? '')
  url.pathname = `/${env['DATABASE_NAME'] || 'emporium'}`
  const names = Object.keys(keptSecrets) as SecretName[]
  return {
    databaseUrl: url.href,
    filesUrl: env['FILES_URL'] ?? '',
    secrets: Object.fromEntries(
      names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
    ) as Secrets,
  }
}
