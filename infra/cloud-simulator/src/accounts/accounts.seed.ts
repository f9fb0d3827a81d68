import type { Account } from '../state/state.ts'

/** The account ids of the seed. */
export const seedAccounts = {
  platform: '1000000000000001',
  seller: '1000000000000002',
  secondSeller: '1000000000000003',
  buyer: '1000000000000004',
  /** Owns the public images. */
  cloud: '1000000000000009',
} as const

/** The accounts of the seed. Their keys are demo keys of a simulator and open nothing else. */
export function seededAccounts(): Account[] {
  return [
    { accountId: seedAccounts.platform, name: 'platform', keys: [key('EMPSIMPLATFORM0001')] },
    {
      accountId: seedAccounts.seller,
      name: 'seller',
      keys: [
        key('EMPSIMSELLER0001'),
        { ...key('EMPSIMDISABLED0001'), isActive: false },
        { ...key('EMPSIMNOPERMISSION0001'), user: 'ram', permissions: [] },
        { ...key('EMPSIMSELLERRAM0001'), user: 'ram', permissions: sellerPermissions },
      ],
    },
    {
      accountId: seedAccounts.secondSeller,
      name: 'second seller',
      keys: [key('EMPSIMSELLER0002')],
    },
    { accountId: seedAccounts.buyer, name: 'buyer', keys: [key('EMPSIMBUYER0001')] },
    { accountId: seedAccounts.cloud, name: 'the cloud itself', keys: [] },
  ]
}

const sellerPermissions = [
  'ecs:DescribeImages',
  'ecs:DescribeImageSharePermission',
  'ecs:ModifyImageSharePermission',
]

function key(accessKeyId: string): Account['keys'][number] {
  return {
    accessKeyId,
    accessKeySecret: `not-a-secret-${accessKeyId.toLowerCase()}`,
    isActive: true,
    user: 'root',
    permissions: ['*'],
  }
}
