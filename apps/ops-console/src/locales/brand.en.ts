/** The texts of domain proofs and brand letters, in English (ON-10, MK-1). */
export const brandEn = {
  proofs: {
    title: 'Domain proofs',
    lead: 'Domains that vendors prove to be their own. While one stands, the vendor bears the badge.',
    search: 'Domain or vendor',
    none: 'No domains yet',
    noneText: 'Domains that vendors name appear here.',
    domain: 'Domain',
    vendor: 'Vendor',
    method: 'Proven by',
    dns: 'DNS record',
    mail: 'E-mail',
    since: 'Since',
    named: 'Named',
    lastLook: 'Last look',
    fault: {
      not_found: 'Record not there',
      no_such_domain: 'No such domain',
      no_answer: 'No answer',
      taken: 'Another vendor has it',
    },
    grace: 'Badge stays until {date}',
    others: 'Also named by {names}',
    reason: 'Reason',
    ask: {
      revoke:
        'The proof ends at once and the badge with it, and the domain is free for others. The vendor reads the reason and cannot prove the domain again until you admit it.',
      reinstate: 'The vendor may prove the domain again, if nobody else has it.',
    },
    done: { revoke: 'Proof revoked', reinstate: 'Vendor may prove the domain again' },
  },
  letters: {
    title: 'Brand letters',
    lead: 'Requests to use the name and logo of the marketplace, and the letters that were granted.',
    search: 'Company, product or number',
    none: 'No letters yet',
    noneText: 'Requests of vendors appear here.',
    oldest: 'Longest wait first',
    newest: 'Newest first',
    order: 'Order',
    number: 'Number',
    purpose: 'Purpose',
    places: 'Where it is used',
    period: 'Valid',
    requested: 'Requested by {name}',
    reason: 'Reason',
    pdf: 'Download PDF',
    verify: 'Public check',
    grantText:
      '{company} may use name and logo for {product}, from {from} to {until}. The letter is numbered and printed at once.',
    ask: {
      decline: 'The vendor reads the reason and can ask again.',
      revoke:
        'The public check says at once that the letter was revoked. The vendor reads the reason.',
    },
    done: { grant: 'Letter granted', decline: 'Request declined', revoke: 'Letter revoked' },
  },
}
