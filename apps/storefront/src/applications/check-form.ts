import { fieldPaths, type ApplicationForm, type FieldPath } from './application-form.ts'

/** What is plainly wrong with a field; the server has the last word (ON-4). */
export type FormFault = 'required' | 'wrongHttps' | 'wrongEmail'

const isHttps = (text: string) => /^https:\/\/\S+\.\S+$/.test(text)
const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text)

function faultOf(path: FieldPath, text: string, form: ApplicationForm): FormFault | null {
  if (text === '') {
    if (path === 'links') return null
    const needsDetails = form['product/thirdPartyLicences/included'] === 'yes'
    return path === 'product/thirdPartyLicences/details' && !needsDetails ? null : 'required'
  }
  if (path === 'company/website') return isHttps(text) ? null : 'wrongHttps'
  if (path === 'contact/email') return isEmail(text) ? null : 'wrongEmail'
  if (path === 'links')
    return text.split('\n').every((line) => !line.trim() || isHttps(line.trim()))
      ? null
      : 'wrongHttps'
  return null
}

/** Every field that stands in the way of submitting. */
export function faultsOf(form: ApplicationForm): Partial<Record<FieldPath, FormFault>> {
  const found = fieldPaths.map((path) => [path, faultOf(path, form[path].trim(), form)] as const)
  return Object.fromEntries(found.filter(([, fault]) => fault !== null))
}
