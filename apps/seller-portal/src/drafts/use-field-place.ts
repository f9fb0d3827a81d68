import type { ProductType } from '@emporium/domain'
import { fieldId } from '@emporium/ui'
import type { RouteLocationRaw } from 'vue-router'
import { useAppText } from '../text.ts'
import { fieldNameOf, stepOf } from './steps.ts'

/** What a field is called, and the way to where it is filled in. */
export type FieldPlace = { label: string; to: RouteLocationRaw }

/** Fields of a product's draft by their pointers; of the listing too, where reviewers point (RV-5, RV-8). */
export function useFieldPlace(product: () => { id: string; type: ProductType }) {
  const { t, maybe } = useAppText()
  return (pointer: string): FieldPlace => {
    const { id, type } = product()
    // What is missing of the company is not in the draft (ON-8).
    if (pointer === '#/seller')
      return { label: t('isv.title'), to: { name: 'seller-information', hash: '#isv' } }
    const name = fieldNameOf(pointer)
    const isFile = name.startsWith('files/')
    // An entry of a list is found by its list.
    const [root = ''] = name.replace('files/', '').split('/')
    const word = root === 'user_guide' ? 'userGuide' : root
    return {
      label: maybe(`field.${word}`) ?? word,
      to: {
        name: 'draft',
        params: { id, step: stepOf(type, pointer) },
        hash: `#${fieldId(isFile ? name : root)}`,
      },
    }
  }
}
