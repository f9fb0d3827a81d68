import type { paths, VendorApplicationView } from '@emporium/api-client'
import { billingModels, limits, productTypes, releaseStatuses } from '@emporium/domain'

type Body =
  paths['/api/v1/vendor-applications']['post']['requestBody']['content']['application/json']

/** The fields of the form by their paths in the API, in the order of the page (ON-4). */
export const sections = {
  company: ['legalName', 'registrationNumber', 'country', 'address', 'website'],
  contact: ['name', 'jobTitle', 'email', 'phone'],
  product: [
    'name',
    'type',
    'description',
    'releaseStatus',
    'billingModel',
    'thirdPartyLicences/included',
    'thirdPartyLicences/details',
  ],
  support: ['process', 'hours', 'channels', 'contact'],
} as const
type Sections = typeof sections
export type SectionName = keyof Sections
export type FieldPath =
  | { [Name in SectionName]: `${Name}/${Sections[Name][number]}` }[SectionName]
  | 'links'
/** What is in the form: one text for each field; lists have one entry a line. */
export type ApplicationForm = Record<FieldPath, string>

export const fieldPaths: readonly FieldPath[] = [
  ...Object.entries(sections).flatMap(([name, fields]) =>
    fields.map((field) => `${name}/${field}` as FieldPath),
  ),
  'links',
]

/** How many characters a field takes, where the form counts them. */
export const fieldLimits: Partial<Record<FieldPath, number>> = {
  'company/address': limits.postalAddress,
  'product/description': limits.applicationText,
  'product/thirdPartyLicences/details': limits.applicationText,
  'support/process': limits.applicationText,
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const yesNo = { yes: true, no: false } as const
const answers = { true: 'yes', false: 'no' } as const

/** The form of an application that was begun; of none, an empty one. */
export function formOf(view: VendorApplicationView | null): ApplicationForm {
  const texts = Object.fromEntries(fieldPaths.map((path) => [path, ''])) as ApplicationForm
  if (!view) return texts
  for (const name of Object.keys(sections) as SectionName[]) {
    const values: Record<string, unknown> = view[name]
    for (const [field, value] of Object.entries(values))
      if (typeof value === 'string') texts[`${name}/${field}` as FieldPath] = value
  }
  const { included, details } = view.product.thirdPartyLicences
  texts['product/thirdPartyLicences/included'] = included === null ? '' : answers[`${included}`]
  texts['product/thirdPartyLicences/details'] = details ?? ''
  texts['support/channels'] = view.support.channels.join('\n')
  texts.links = view.links.join('\n')
  return texts
}

/** An application that nobody has begun knows whom to ask: the person who is signed in, until something else is written. */
export const formOfNew = (person: { name: string; email: string } | null): ApplicationForm => ({
  ...formOf(null),
  'contact/name': person?.name ?? '',
  'contact/email': person?.email ?? '',
})

const oneOf = <Value extends string>(known: readonly Value[], said: string): Value | null =>
  known.find((value) => value === said) ?? null

/** What the API keeps of the form. */
export function bodyOfForm(form: ApplicationForm): Body {
  const of = (name: 'company' | 'contact') =>
    Object.fromEntries(
      sections[name].map((field) => [field, form[`${name}/${field}` as FieldPath]]),
    )
  return {
    company: of('company'),
    contact: of('contact'),
    product: {
      name: form['product/name'],
      type: oneOf(productTypes, form['product/type']),
      description: form['product/description'],
      releaseStatus: oneOf(releaseStatuses, form['product/releaseStatus']),
      billingModel: oneOf(billingModels, form['product/billingModel']),
      thirdPartyLicences: {
        included: yesNo[form['product/thirdPartyLicences/included'] as 'yes' | 'no'] ?? null,
        details: form['product/thirdPartyLicences/details'],
      },
    },
    support: {
      process: form['support/process'],
      hours: form['support/hours'],
      channels: linesOf(form['support/channels']),
      contact: form['support/contact'],
    },
    links: linesOf(form.links),
  }
}

/** The body without some of its fields: what is half written does not keep the rest from being kept. */
export function withoutFields(body: Body, paths: readonly string[]): Body {
  const copy = structuredClone(body)
  for (const path of paths) {
    const names = path.split('/').filter((name) => !/^\d+$/.test(name))
    const last = names.pop()
    let place: unknown = copy
    for (const name of names) place = (place as Record<string, unknown> | undefined)?.[name]
    if (last && place) delete (place as Record<string, unknown>)[last]
  }
  return copy
}
