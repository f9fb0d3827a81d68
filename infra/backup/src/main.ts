// node dist/main.js backup --to FILE
// node dist/main.js restore --from FILE [--replace] [--without-secrets]
import { parseArgs } from 'node:util'
import { BackupFault } from './backup-fault.ts'
import { readConfig } from './config.ts'
import { restoreBackup } from './restore-backup.ts'
import { keptSecrets } from './secrets.ts'
import { writeBackup } from './write-backup.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    replace: { type: 'boolean', default: false },
    'without-secrets': { type: 'boolean', default: false },
  },
})

async function backup(file: string): Promise<void> {
  const { tables, files, removedMeanwhile } = await writeBackup(readConfig(process.env), file)
  say(`${file} has ${tables} tables and ${files} files.`)
  for (const key of removedMeanwhile) say(`The file ${key} was removed meanwhile and is left out.`)
}

async function restore(file: string): Promise<void> {
  const report = await restoreBackup(readConfig(process.env), file, {
    replace: values.replace,
    withoutSecrets: values['without-secrets'],
  })
  say(`${report.tables} tables and ${report.files} files are as they were at ${report.takenAt}.`)
  for (const name of report.otherSecrets) say(`${name} is another one: ${keptSecrets[name]}.`)
}

/** Does what was asked for; answers the exit code. */
async function main(): Promise<number> {
  const [verb] = positionals
  if (verb === 'backup' && values.to) await backup(values.to)
  else if (verb === 'restore' && values.from) await restore(values.from)
  else {
    process.stderr.write(
      'backup --to FILE, or restore --from FILE [--replace] [--without-secrets]\n',
    )
    return 2
  }
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  const text = error instanceof BackupFault ? error.message : (error as Error).stack
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
