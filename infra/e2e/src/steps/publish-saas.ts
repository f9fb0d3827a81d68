import { drawLogo, type Colour, type LogoKind } from '../files/png.ts'
import { writePdf } from '../files/pdf.ts'
import type { Person } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'
import { beginProduct, fillDraft, sendFile } from './publish.ts'

/** What a SaaS product says of itself (SA-1). */
export type SaasPlan = {
  name: string
  productUrl: string
  shortDescription: string
  detailsHtml: string
  categoryId: 'security' | 'data' | 'developer' | 'operations' | 'content' | 'ai' | 'business'
  subCategoryId: string
  /** Where customers find help; by default in the application and by mail to the company. */
  supportHtml?: string
  logo: { ground: Colour; figure: Colour; kind: LogoKind }
}

/** Makes a complete draft of a SaaS product (SA-1). */
export async function draftSaasProduct(
  installation: Installation,
  seller: Person,
  plan: SaasPlan,
): Promise<string> {
  const { logo, ...texts } = plan
  const address = new URL(texts.productUrl)
  /** Without the name of the host: the domain of the company. */
  const domain = address.hostname.split('.').slice(1).join('.')
  const productId = await beginProduct(seller, 'saas')
  await fillDraft(seller, productId, {
    supportHtml: `<p>Chat on every page of the application, and <a href="mailto:help@${domain}">by mail</a>.</p>`,
    pricingDetails: 'Free for one team. Larger plans are billed by us, monthly.',
    resources: [{ name: 'Documentation', url: `${address.origin}/docs` }],
    ...texts,
  })
  const bytes = drawLogo(logo.ground, logo.figure, logo.kind)
  await sendFile(installation, seller, productId, {
    slot: 'logo',
    name: 'logo.png',
    type: 'image/png',
    bytes,
  })
  const guide = writePdf(`${texts.name}: first steps`, ['1. Sign up.', '2. Connect your account.'])
  await sendFile(installation, seller, productId, {
    slot: 'resource',
    name: 'first-steps.pdf',
    type: 'application/pdf',
    bytes: guide,
  })
  return productId
}
