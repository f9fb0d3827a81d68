/** Messages of sellers to subscribers that somebody reported (SP-2). */
export const reportedEn = {
  reportedMessages: {
    title: 'Reported messages',
    lead: 'What sellers wrote to subscribers and a reader reported. The reporter hears what you decide, a seller what was withdrawn and why.',
    fault: 'What is wrong',
    anyFault: 'Any reason',
    conversation: 'To one buyer',
    delivered: 'to {count} buyer | to {count} buyers',
    waits: 'Waiting since',
    reports: 'Reports',
    keep: 'Nothing is wrong',
    kept: 'Message kept',
    withdraw: 'Withdraw',
    withdrawText: 'Its readers see it no more. Its seller reads your reason.',
    withdrawn: 'Message withdrawn',
    none: 'No message waits',
    noneText: 'Messages of sellers that a reader reports show here.',
  },
}
