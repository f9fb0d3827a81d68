const storageName = 'emporium-company'

/** The company that was looked at last in this browser; it only counts while one belongs to it. */
export function rememberedVendor(): string | null {
  try {
    return localStorage.getItem(storageName)
  } catch {
    return null // storage is blocked: the first company is shown
  }
}

/** Keeps which company is looked at. */
export function rememberVendor(vendorId: string): void {
  try {
    localStorage.setItem(storageName, vendorId)
  } catch {
    // storage is blocked: it lasts until the page is loaded anew
  }
}
