// Writes src/generated/<service>.ts from openapi/<service>.json: node packages/api-client/generate.mjs [--from f --to f]
import openapiTS, { astToString } from 'openapi-typescript'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const here = new URL('.', import.meta.url).pathname
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
const from = values.from ?? join(here, 'openapi')
const to = values.to ?? join(here, 'src/generated')

await mkdir(to, { recursive: true })
for (const file of (await readdir(from)).filter((name) => name.endsWith('.json'))) {
  const document = JSON.parse(await readFile(join(from, file), 'utf8'))
  const source = astToString(await openapiTS(document, { alphabetize: true }))
  await writeFile(
    join(to, file.replace('.json', '.ts')),
    `// Generated from openapi/${file}; do not edit.\n${source}`,
  )
}
