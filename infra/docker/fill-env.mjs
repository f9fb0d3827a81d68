// Writes the `.env` of docker-compose.yml: `.env.example` with a random value for every secret that is empty there.
//   node infra/docker/fill-env.mjs > .env
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
const isSecret = /^(\w*PASSWORD\w*|\w+_SECRET)=$/
const lines = example.split('\n').map((line) => {
  // The secret of the cloud account is given by the cloud.
  if (!isSecret.test(line) || line.startsWith('CLOUD_')) return line
  return `${line}${randomBytes(24).toString('base64url')}`
})
process.stdout.write(lines.join('\n'))
