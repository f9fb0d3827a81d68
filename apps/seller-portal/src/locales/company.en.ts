/** Legal data of the company, and its suspension (SP-4, ON-7). */
export const companyEn = {
  companyChange: {
    title: 'Ask for other company data',
    lead: 'Legal data are changed by operations, who compare them with the register.',
    requests: 'Requests to change company data',
    requestsText: 'What you asked operations to change, and what became of it.',
    nothingChanged: 'Nothing is different yet. Change at least one of these details.',
    now: 'Now: {now}',
    grounds: 'Why, and where it can be looked up',
    groundsHint: 'For example the number and date of the entry in the register, or a link to it.',
    send: 'Send request',
    sent: 'Request sent; operations tells you here and by e-mail',
  },
  suspension: {
    title: '{name} is suspended',
    since: 'Since',
    confirmBy:
      'Stopped at once, to be confirmed: unless operations confirms it, it ends by itself on',
    stopped: 'Your products cannot be found or subscribed to, and nothing can be handed in.',
    held: 'What is under review is on hold: it keeps its place and goes on when you are reinstated.',
    works:
      'Your subscribers keep what they have. You can answer messages and reviews, see your transactions, edit drafts and change your contact data.',
    contact: 'Contact operations',
  },
}
