// Puts demo data into a fresh installation through its public API and prints the accounts as JSON. Run by the launcher.
import { installationFrom } from './play/installation.ts'
import { seedDemo } from './seed/demo.ts'

const password = process.env['DEMO_PASSWORD']
if (!password) throw new Error('Set DEMO_PASSWORD.')
console.log(JSON.stringify(await seedDemo(installationFrom(process.env), password)))
