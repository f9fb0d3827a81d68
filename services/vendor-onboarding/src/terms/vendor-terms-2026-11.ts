/** The first version of the vendor terms. Accepted texts are evidence: never edit one, add a version (ON-5). */
export const vendorTerms202611 = {
  version: '2026-11',
  title: 'Marketplace Vendor Terms',
  publishedAt: '2026-11-01T00:00:00.000Z',
  html: `<p>These terms are an agreement between the company that applies (the <strong>vendor</strong>) and the operator of this marketplace (the <strong>operator</strong>). They apply from the moment the operator approves the application.</p>
<h2>1. Who may sell</h2>
<p>The vendor is a registered company. The person who accepts these terms confirms that they may bind it. What the application states is true and complete; the vendor corrects it within 14 days when it changes.</p>
<h2>2. What may be sold</h2>
<ul>
<li>Software that is complete, stable and publicly released. Previews and beta versions are not listed.</li>
<li>Software that can be deployed on, or reached from, the cloud regions for which it is listed, and that does what its description says.</li>
<li>Software for which the vendor holds all rights it needs. Third-party components, and the licences they come under, are declared in the listing.</li>
</ul>
<p>Images contain no malicious code, no accounts or keys left behind by their makers, and no undeclared access for the vendor or others.</p>
<h2>3. Review and listing</h2>
<p>The operator reviews each product and each new version before it is listed, by automatic checks and by test deployment. A review is not a guarantee, and it does not move responsibility for the product from the vendor to the operator. The operator gives the reason when it declines a version, and may take a listed product off sale at once when buyers are at risk, the law demands it or these terms are broken. It then informs the vendor without delay.</p>
<h2>4. Licence to the operator</h2>
<p>The vendor allows the operator to store, copy, test and deliver its products, to copy images to the release regions that the vendor chose, and to show the vendor's name, marks and product texts in the marketplace. The licence is non-exclusive, free of charge and limited to these purposes. It ends with the listing, except for what existing subscribers need in order to go on using what they have.</p>
<h2>5. Buyers and support</h2>
<p>Each product is offered to buyers under the vendor's own end-user licence. The vendor maintains the support process that it described in its application: it answers buyers within the stated hours and channels, treats security reports first, and provides corrected versions in reasonable time. When the vendor stops selling a product, it supports existing subscribers for at least 90 days.</p>
<h2>6. Prices and payment</h2>
<p>Products are listed under the billing models that the marketplace offers. Where a product is free of charge, neither side owes the other a fee. Where the marketplace later offers paid models, fees and payment are agreed in a separate schedule before a price takes effect.</p>
<h2>7. Data protection and secrets</h2>
<p>The vendor uses what it learns about buyers only to serve them, protects it as the applicable law requires, and reports a breach that concerns marketplace buyers to the operator within 72 hours. Keys and credentials that either side receives for testing or deployment are used for that purpose alone and are not kept.</p>
<h2>8. Conduct</h2>
<p>The vendor does not buy, write or suppress reviews, does not mislead buyers about other products, and uses the marketplace logo only with a brand authorisation letter and within its limits.</p>
<h2>9. Responsibility</h2>
<p>The vendor answers for its products and for claims that they infringe the rights of others, and holds the operator free of such claims. Neither side limits its liability for intent, gross negligence, or injury to life and health. Beyond that, each side is liable only for the foreseeable damage that results from a breach of an essential duty.</p>
<h2>10. Changes, suspension and end</h2>
<p>The operator announces new versions of these terms at least 30 days before they take effect and asks the vendor to accept them. Either side may end the agreement with 30 days' notice. The operator may suspend a vendor that seriously or repeatedly breaks these terms; it states the reason, and the vendor may answer. Sections 4, 5, 7 and 9 continue as far as existing subscribers are concerned.</p>
<h2>11. General</h2>
<p>The law of the place where the operator has its seat applies, unless mandatory law says otherwise. If one provision is void, the others remain. The operator keeps the accepted version, its checksum, and the time, person and network address of the acceptance as evidence.</p>
`,
} as const
