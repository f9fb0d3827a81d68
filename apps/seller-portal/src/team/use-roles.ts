import { vendorRoles, type VendorRole } from '@emporium/domain'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** The roles of a team with what each may do, in words (ON-10). */
export function useRoles() {
  const { t } = useAppText()
  const roles = computed(() =>
    vendorRoles.map((value) => ({
      value,
      label: t(`team.roles.${value}`),
      description: t(`team.roleTexts.${value}`),
    })),
  )
  const nameOf = (role: VendorRole) => t(`team.roles.${role}`)
  return { roles, nameOf }
}
