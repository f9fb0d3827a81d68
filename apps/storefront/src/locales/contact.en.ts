/** Conversations with operations (ON-9). */
export const contactEn = {
  contact: {
    title: 'Contact operations',
    description:
      'Ask the people who run the marketplace: about products, selling, billing or anything else.',
    lead: 'Ask the people who run the marketplace. They answer here, and you are told by e-mail.',
    name: 'Your name',
    email: 'Your e-mail',
    subject: 'What is it about?',
    text: 'Your message',
    send: 'Send message',
    sent: 'Your message is sent',
    mine: 'Your conversations',
    answered: 'Answered',
    waiting: 'Waiting for an answer',
    operations: 'operations',
    reply: 'Write on',
    replySend: 'Send',
    back: 'All conversations',
    lost: 'This conversation cannot be shown',
    lostText:
      'Visitors can read on in the tab in which they asked. Sign in if you asked with an account, or ask again.',
    missing: 'This is required.',
  },
}
