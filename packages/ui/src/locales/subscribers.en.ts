/** What sellers and subscribers write to each other (SP-2). */
export const subscribersEn = {
  messages: 'Messages',
  you: 'You',
  withdrawn: 'Operations took this message out of sight.',
  withdrawnFor: 'Operations took this out of its reader’s sight: {reason}',
}
