import { VendorActHeld, VendorActSettled } from '@emporium/events'
import type { ActRules } from '@emporium/service-kit'
import { confirmSuspensionWork } from '../vendors/stop-sales.ts'
import { suspendVendorWork } from '../vendors/turn-vendor.ts'

/** What a second person must proceed with about vendors, unless one person looks after everything (ON-7, RV-7). */
export const vendorActs = (setting: 'required' | 'off'): ActRules => ({
  service: 'vendor-onboarding',
  isRequired: setting === 'required',
  works: { suspend_vendor: suspendVendorWork, confirm_suspension: confirmSuspensionWork },
  events: { held: VendorActHeld, settled: VendorActSettled },
})
