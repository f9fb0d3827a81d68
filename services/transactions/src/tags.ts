/** What the operations of transactions are grouped by, and what each group is about. */
export const tags = {
  subscriptions: 'What a buyer subscribed to (ST-2, ST-4).',
  deployments: 'Servers started for a buyer, and images shared with one (ST-3).',
  orders: 'What sellers see of their sales (SP-2).',
  'hand-overs': 'How a buyer gets to the site of a SaaS product (SA-2, SA-4).',
  messages: 'Sellers and their subscribers, through a relay (SP-2).',
}
