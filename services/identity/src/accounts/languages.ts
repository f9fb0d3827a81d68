/** The languages in which the platform writes to people. */
export { languages, type Language } from '@emporium/domain'
