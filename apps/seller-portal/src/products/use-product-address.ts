import { productShelf, productTypes, productVersion } from '@emporium/domain'
import { useAddress, useDayAddress } from '@emporium/ui'

/** The states that Product Management can be narrowed to: of the newest version, or of the product on the shelf. */
const states = [
  ...productVersion.states.map((state) => `version.${state}` as const),
  ...productShelf.states.map((state) => `shelf.${state}` as const),
]

/** What Product Management is narrowed and ordered by, as it stands in the address (SP-1). */
export function useProductAddress() {
  return {
    q: useAddress('q'),
    type: useAddress('type', productTypes),
    state: useAddress('state', states),
    waiting: useAddress('waiting', ['me']),
    from: useDayAddress('from'),
    to: useDayAddress('to'),
    sort: useAddress('sort', ['created', 'name']),
  }
}
