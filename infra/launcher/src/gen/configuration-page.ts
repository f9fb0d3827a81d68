import { KitConfig } from '../../../../packages/service-kit/src/index.ts'
import { CatalogConfig } from '../../../../services/catalog/src/config.ts'
import { IdentityConfig } from '../../../../services/identity/src/config.ts'
import { ImageReviewConfig } from '../../../../services/image-review/src/config.ts'
import { TransactionsConfig } from '../../../../services/transactions/src/config.ts'
import { VendorOnboardingConfig } from '../../../../services/vendor-onboarding/src/config.ts'
import { backupVariables } from '../../../backup/src/config.ts'
import { simulatorVariables } from '../../../cloud-simulator/src/config.ts'
import { gatewayVariables } from '../../../gateway/src/config.ts'
import { mailCatcherVariables } from '../../../mail-catcher/src/config.ts'
import { launcherVariables } from './launcher-variables.ts'

type Variables = Record<string, { meaning: string; otherwise: string }>
type Schema = { properties: object; required?: readonly string[] }
type Declared = { description?: string; default?: unknown; enum?: readonly string[] }

/** What a service declares of its environment, as variables with a meaning. */
function variablesOf({ properties, required = [] }: Schema): Variables {
  const needed = new Set<string>(required)
  return Object.fromEntries(
    Object.entries(properties as Record<string, Declared>).map(([name, declared]) => {
      const { description = '', default: value } = declared
      const without = needed.has(name) && value === undefined ? 'must be set' : String(value ?? '–')
      const choices = declared.enum ? ` (${declared.enum.join(', ')})` : ''
      return [name, { meaning: `${description}${choices}`, otherwise: without }]
    }),
  )
}

const parts: readonly (readonly [title: string, lead: string, variables: Variables])[] = [
  [
    'npm start',
    'Beside these, every variable of a service below may be set: it reaches the service. What an installation must know by itself (addresses, ports, roles, secrets) is chosen for it; secrets are made at the first start and kept in the state folder.',
    launcherVariables,
  ],
  [
    'Every service',
    'A service that cannot use its environment ends and lists all that is wrong.',
    variablesOf(KitConfig),
  ],
  ['identity', '', variablesOf(IdentityConfig)],
  ['vendor-onboarding', '', variablesOf(VendorOnboardingConfig)],
  ['catalog', '', variablesOf(CatalogConfig)],
  ['image-review', '', variablesOf(ImageReviewConfig)],
  ['transactions', '', variablesOf(TransactionsConfig)],
  ['gateway', '', gatewayVariables],
  ['Mail catcher', 'For demonstrations and tests.', mailCatcherVariables],
  [
    'Backup and restore',
    'On one machine `npm run backup` and `npm run restore` know all of it by themselves; the environment names another PostgreSQL or store.',
    backupVariables,
  ],
  ['Cloud simulator', 'For demonstrations and tests.', simulatorVariables],
]

const cell = (text: string) => text.replaceAll('|', String.raw`\|`)

function sectionOf([title, lead, variables]: (typeof parts)[number]): string {
  const rows = Object.entries(variables).map(
    ([name, { meaning, otherwise }]) => `| \`${name}\` | ${cell(meaning)} | ${cell(otherwise)} |`,
  )
  const table = ['| variable | meaning | without it |', '|---|---|---|', ...rows].join('\n')
  return [`## ${title}`, ...(lead ? [lead] : []), table].join('\n\n')
}

/** Every environment variable of the platform, from where each is declared. */
export const configurationPage = (note: string): string =>
  `${note}\n\n# Configuration\n\nEverything is configured by environment variables; nothing needs any of them on one machine. Limits of the domain (sizes, counts, times) are no configuration: they are declared in \`packages/domain\`.\n\n${parts.map(sectionOf).join('\n\n')}\n`
