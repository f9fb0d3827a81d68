import { vendorRoles } from '@emporium/domain'
import { useTeamWords } from '@emporium/ui'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** The roles of a team with what each may do, in words (ON-10). */
export function useRoles() {
  const { t } = useAppText()
  const { roleName: nameOf } = useTeamWords()
  const roles = computed(() =>
    vendorRoles.map((value) => ({
      value,
      label: nameOf(value),
      description: t(`team.roleTexts.${value}`),
    })),
  )
  return { roles, nameOf }
}
