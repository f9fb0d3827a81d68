import type { CampaignView } from '@emporium/api-client'
import { useProblemFields } from '@emporium/ui'
import { computed, watch } from 'vue'
import { idsOf } from '../chosen-products/chosen-product.ts'
import { useEdit } from '../edits/use-edit.ts'
import { unfinished } from '../periods/local-moment.ts'
import { useAppText } from '../text.ts'
import {
  blankCampaign,
  bodyOfDraft,
  draftOf,
  tongues,
  type CampaignDraft,
  type Tongue,
} from './campaign-draft.ts'
import { useCreateCampaign, useEditCampaign } from './campaigns.api.ts'

type CampaignPlan = {
  /** The one that is edited; nothing for a new one. */
  campaign: () => CampaignView | undefined
  /** Hears the id of a new one. */
  begun?: (id: string) => void
}

/** A campaign while somebody writes it (MK-2). */
export function useCampaignForm({ campaign, begun = () => undefined }: CampaignPlan) {
  const { t } = useAppText()
  const creating = useCreateCampaign(begun)
  const editing = useEditCampaign()
  const edit = useEdit<CampaignView, CampaignDraft>({
    view: campaign,
    blank: blankCampaign,
    draftOf,
    saidOf: bodyOfDraft,
  })
  const { draft } = edit
  const said = computed(() => editing.problem.value ?? creating.problem.value)
  const lackOf = (moment: string | null) =>
    moment === unfinished ? t('periods.unfinished') : moment === null
  const fields = useProblemFields(said, () => ({
    slug: !draft.value.slug.trim(),
    ...Object.fromEntries(
      (Object.keys(tongues) as Tongue[]).flatMap((tongue) => [
        [`title/${tongue}`, !draft.value.title[tongue].trim()],
        [`introduction/${tongue}`, !draft.value.introduction[tongue].trim()],
      ]),
    ),
    startsAt: lackOf(draft.value.startsAt),
    endsAt: lackOf(draft.value.endsAt),
  }))
  // What was wrong is told by number: in another order it would stand beside another product.
  const forget = () => [creating, editing].forEach((verb) => verb.forget())
  watch(() => idsOf(draft.value.products).join(), forget)
  async function save(): Promise<boolean> {
    if (!fields.check()) return false
    const body = bodyOfDraft(draft.value)
    const present = campaign()
    return edit.save((revision) =>
      present ? editing.say({ id: present.id, revision, body }) : creating.say(body),
    )
  }
  return {
    ...edit,
    ...fields,
    /** A published campaign keeps its address. */
    isAddressFixed: computed(() => campaign()?.hasFreeAddress === false),
    take(view: CampaignView): void {
      forget()
      edit.take(view)
    },
    save,
    /** The editor's own words take the place of what somebody else saved; not the address, once that is public. */
    keepMine: (): Promise<boolean> => {
      const present = campaign()
      if (present && !present.hasFreeAddress) draft.value.slug = present.slug
      edit.goOn()
      return save()
    },
    isBusy: computed(() => creating.isBusy.value || editing.isBusy.value),
    /** A lost race is told by what the other made of it, as soon as that is there. */
    problem: computed(() => (edit.theirs.value || !edit.isDirty.value ? null : said.value)),
  }
}
export type CampaignForm = ReturnType<typeof useCampaignForm>
