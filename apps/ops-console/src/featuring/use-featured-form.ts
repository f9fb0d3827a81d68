import type { FeaturedView } from '@emporium/api-client'
import { useProblemFields } from '@emporium/ui'
import { computed, watch } from 'vue'
import { idsOf } from '../chosen-products/chosen-product.ts'
import { useEdit } from '../edits/use-edit.ts'
import { unfinished } from '../periods/local-moment.ts'
import { useAppText } from '../text.ts'
import { useSetFeatured, type SaidPlace } from './featured.api.ts'
import { placesOf, type FeaturedPlace } from './featured-place.ts'

const saidOf = (places: readonly FeaturedPlace[]): SaidPlace[] =>
  places.map(({ product: { productId }, startsAt, endsAt }) => ({ productId, startsAt, endsAt }))
const bounds = ['startsAt', 'endsAt'] as const

/** The featured row while somebody edits it (MK-2). */
export function useFeaturedForm(featured: () => FeaturedView) {
  const { t } = useAppText()
  const set = useSetFeatured()
  const edit = useEdit<FeaturedView, FeaturedPlace[]>({
    view: featured,
    blank: () => [],
    draftOf: placesOf,
    saidOf,
  })
  const places = edit.draft
  const fields = useProblemFields(
    () => set.problem.value,
    () =>
      Object.fromEntries(
        places.value.flatMap((place, index) =>
          bounds.map((bound) => [
            `places/${index}/${bound}`,
            place[bound] === unfinished && t('periods.unfinished'),
          ]),
        ),
      ),
  )
  // What was wrong is told by number: in another order it would stand beside another product.
  watch(
    () => idsOf(places.value).join(),
    () => set.forget(),
  )
  const save = async (): Promise<boolean> =>
    fields.check() && edit.save((revision) => set.say({ revision, places: saidOf(places.value) }))
  return {
    ...edit,
    places,
    ...fields,
    take(view: FeaturedView): void {
      set.forget()
      edit.take(view)
    },
    save,
    /** The editor's own row takes the place of what somebody else saved. */
    keepMine: (): Promise<boolean> => {
      edit.goOn()
      return save()
    },
    isBusy: set.isBusy,
    /** A lost race is told by what the other made of it, as soon as that is there. */
    problem: computed(() => (edit.theirs.value || !edit.isDirty.value ? null : set.problem.value)),
  }
}
