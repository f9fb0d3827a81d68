import type { VendorRole } from '@emporium/domain'
import { useUiText } from '../text/use-text.ts'

/** The roles of a vendor's team, in the reader's language (ON-10). */
export function useTeamWords() {
  const { t } = useUiText()
  return { roleName: (role: VendorRole): string => t(`ui.team.roles.${role}`) }
}
