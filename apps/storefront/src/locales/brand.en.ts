/** The texts of the public checks, in English (MK-1, ON-10). */
export const brandEn = {
  letter: {
    lead: 'A letter says that a company may use the name and logo of this marketplace. Its number stands at the top of the letter.',
    number: 'Number of the letter',
    hint: 'Such as EBL-26-4F7K-9Q2M-X',
    check: 'Verify',
    verdict: {
      valid: 'This letter is valid',
      not_yet_valid: 'This letter is not valid yet',
      suspended: 'The company is suspended',
      expired: 'This letter has expired',
      revoked: 'This letter was revoked',
      unknown: 'There is no such letter',
    },
    verdictText: {
      valid: 'The company may use the name and logo as the letter says.',
      not_yet_valid: 'Its first day has not come.',
      suspended:
        'The letter was issued by us, but the company may not use name and logo at present.',
      expired: 'Its last day is over. The company may not use name and logo under it any more.',
      revoked: 'The company may not use name and logo under it any more.',
      unknown: 'Check the number. If it is written on a letter, the letter was not issued by us.',
    },
    company: 'Authorised company',
    product: 'Product',
    purpose: 'Purpose',
    places: 'Where it is used',
    from: 'Valid from',
    until: 'Valid until',
    compare: 'Compare these lines with the letter in your hands.',
  },
  proof: {
    title: 'Confirm a domain',
    lead: 'A company that sells here says that a domain is its own, and we wrote to the domain. Confirm only if that is right.',
    confirm: 'Confirm the domain',
    done: '{domain} is confirmed',
    doneText: 'Thank you. You can close this page.',
    taken: 'Another company has proven {domain} already. Operations will have to decide.',
    failed: 'This link does not work any more',
    failedText:
      'It has been used, has run out, or a newer one was sent. The company can ask for a new mail.',
    missing: 'This page is opened from the link in our mail.',
  },
}
