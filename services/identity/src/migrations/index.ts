import { CreateAccounts1763900100000 } from './1763900100000-create-accounts.ts'
import { CreateTeams1763900200000 } from './1763900200000-create-teams.ts'
import { CreateInvitations1764300100000 } from './1764300100000-create-invitations.ts'
import { CreateSecondFactors1764300110000 } from './1764300110000-create-second-factors.ts'
import { CreateProviders1795861500000 } from './1795861500000-create-providers.ts'
import { CreateEmailChanges1795863300000 } from './1795863300000-create-email-changes.ts'
import { CreateActivities1795865040000 } from './1795865040000-create-activities.ts'
import { KnowLostAnswers1795866000000 } from './1795866000000-know-lost-answers.ts'
import { MoreActivities1795866060000 } from './1795866060000-more-activities.ts'
import { CountMailsToAddresses1795887000000 } from './1795887000000-count-mails-to-addresses.ts'
import { KnowRegisteringBrowsers1795887300000 } from './1795887300000-know-registering-browsers.ts'
import { CreateDigests1795888500000 } from './1795888500000-create-digests.ts'
import { CreateWebhooks1796064000000 } from './1796064000000-create-webhooks.ts'
import { AgeApiClients1796064060000 } from './1796064060000-age-api-clients.ts'

/** Every step of the schema, in the order of time. */
export const migrations = [
  CreateAccounts1763900100000,
  CreateTeams1763900200000,
  CreateInvitations1764300100000,
  CreateSecondFactors1764300110000,
  CreateProviders1795861500000,
  CreateEmailChanges1795863300000,
  CreateActivities1795865040000,
  KnowLostAnswers1795866000000,
  MoreActivities1795866060000,
  CountMailsToAddresses1795887000000,
  KnowRegisteringBrowsers1795887300000,
  CreateDigests1795888500000,
  CreateWebhooks1796064000000,
  AgeApiClients1796064060000,
]
