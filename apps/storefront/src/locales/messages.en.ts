/** What sellers write to a buyer, and what the buyer takes of them (SP-2). */
export const messagesEn = {
  messages: {
    title: 'Messages from sellers',
    lead: 'What the sellers of your subscriptions write to you. They know neither your name nor your address, and you say whom you hear.',
    empty: 'No messages',
    emptyText: 'What sellers of your subscriptions write to you or announce shows here.',
    unread: 'New',
    unreadCount: '{count} new',
    filter: 'Show',
    kinds: {
      all: 'Everything',
      conversation: 'Written to you',
      announcement: 'Announcements',
    },
    ofProduct: '{vendor} about {product}',
    announced: 'To all subscribers of {product}',
    announcedVersion: 'To all subscribers of {product}, version {version}',
    withdrawn: 'Operations took this announcement out of sight.',
    product: 'See the product',
    reply: 'Your answer',
    replyHint:
      'The seller sees your buyer ID and what you write here, nothing else. Never send a password or an access key.',
    send: 'Send',
    sent: 'Your answer is sent',
    blocked: 'You have blocked this seller. Take its messages again to answer.',
    report: 'Report',
    reportTitle: 'Report this message',
    reported: 'Thank you. Operations will look at it, and you will hear what becomes of it.',
    saved: 'Saved',
    wishes: {
      title: 'Whom you hear',
      text: 'It counts at once. What you have already stays here.',
      overall: 'Announcements of sellers',
      overallText:
        'What goes to all subscribers of a product. A kind that is off here comes from no seller.',
      seller: 'Of {vendor}',
      announcements: 'Announcements of {vendor}',
      block: 'Block {vendor}',
      unblock: 'Take messages of {vendor} again',
      blockTitle: 'Block {vendor}?',
      blockText:
        'Nothing that this seller writes or announces comes through any more, also about security. You can take it back at any time.',
      isBlocked: 'Blocked',
      none: 'You have no subscription yet.',
      email: 'What you get by e-mail, you say at',
    },
  },
}
