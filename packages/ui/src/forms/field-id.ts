/** The path of a field without its dress: `#/company/legalName`, `company.legalName` → `company/legalName`. */
export function fieldPath(nameOrPointer: string): string {
  return nameOrPointer
    .replace(/^#?\//, '')
    .replaceAll('.', '/')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
}

/** The id of the control of a field, so that a problem notice can link to it. */
export function fieldId(nameOrPointer: string): string {
  return `field-${fieldPath(nameOrPointer).replaceAll(/[^\w-]+/g, '-')}`
}
