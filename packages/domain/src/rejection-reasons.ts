import type { ProductType } from './catalogue.ts'
import { rejectionWordsZhCN } from './rejection-reasons.zh-CN.ts'

/** Why a submission may be rejected: a stable code, what people read, and the rule that it rests on (RV-5). */
export type RejectionReason = {
  code: string
  label: string
  /** The rule, in the words that the seller is shown. */
  policy: string
  /** The kinds of product that it can be said of. */
  productTypes: readonly ProductType[]
}

const both = ['image', 'saas'] as const
const image = ['image'] as const
const saas = ['saas'] as const

const reason = (
  code: string,
  label: string,
  policy: string,
  productTypes: readonly ProductType[] = both,
): RejectionReason => ({ code, label, policy, productTypes })

/** Every reason, in the order in which the desk offers them. */
export const rejectionReasons: readonly RejectionReason[] = [
  reason(
    'server-does-not-start',
    'The server does not start',
    'A server launched from the image starts without help on every supported instance type.',
    image,
  ),
  reason(
    'product-not-reached',
    'The product cannot be reached',
    'The product answers at its declared ports and paths within five minutes of the start.',
    image,
  ),
  reason(
    'product-does-not-work',
    'The product does not work',
    'The functions that the listing names work when the product is reached.',
  ),
  reason(
    'boot-script-fails',
    'The boot script fails',
    'A boot script ends with exit code 0 and can be run again.',
    image,
  ),
  reason(
    'facts-do-not-match',
    'The image is not what the form says',
    'Operating system, version, architecture and disk size on the form are those of the image.',
    image,
  ),
  reason(
    'credentials-left-behind',
    'Credentials were left in the image',
    'An image contains no passwords, private keys, access keys or histories of its maker.',
    image,
  ),
  reason(
    'unsafe-default',
    'An unsafe default',
    'No fixed password, no open administration without sign-in, no known critical weakness.',
  ),
  reason(
    'url-not-reached',
    'The product URL cannot be reached',
    'The product URL answers over https and is the first page that customers see.',
    saas,
  ),
  reason(
    'pricing-unclear',
    'The pricing is unclear',
    'Pricing details say what is charged, by whom and when.',
    saas,
  ),
  reason(
    'text-missing',
    'A required text is missing or too thin',
    'Short description, details and support say what the product does and where help is found.',
  ),
  reason(
    'text-misleading',
    'A text is misleading',
    'Texts describe this product as it is, without superlatives, promises or comparisons that cannot be shown.',
  ),
  reason('language', 'The language needs work', 'Texts are written in understandable English.'),
  reason(
    'logo',
    'The logo does not fit',
    'The logo is sharp, square and shows the brand of the product.',
  ),
  reason(
    'trademark',
    'The right to a name or logo is not shown',
    'Names and logos of others are used with a proof of the right to do so.',
  ),
  reason(
    'licence',
    'The licence or EULA does not fit',
    'The EULA is the text that buyers accept and permits the use that is sold.',
  ),
  reason(
    'category',
    'The category does not fit',
    'The category is the one in which buyers look for such a product.',
  ),
  reason(
    'version',
    'Version number or release note does not fit',
    'The version number rises and the release note says what changed.',
  ),
  reason(
    'duplicate',
    'The product is listed already',
    'A product is listed once; a new release is a new version of it.',
  ),
  reason(
    'forbidden-content',
    'Forbidden content',
    'Nothing unlawful, harmful or deceptive is listed.',
  ),
  reason('other', 'Another reason', 'The text says what is wrong and how to mend it.'),
]

/** A reason in words: what is the matter, and the rule that it rests on. */
export type ReasonWords = Pick<RejectionReason, 'label' | 'policy'>

/** The words of a reason in the reader's language; a code of another release is shown as it is (RV-5). */
export function rejectionWords(code: string, language: 'en' | 'zh-CN'): ReasonWords {
  const known = rejectionReasons.find((candidate) => candidate.code === code)
  return (
    (language === 'zh-CN' ? rejectionWordsZhCN[code] : known) ??
    known ?? { label: code, policy: '' }
  )
}
