import { ProductActHeld, ProductActSettled } from '@emporium/events'

/** What is said of acts on products that wait for a second person (IM-11, RV-7). */
export const actEvents = { held: ProductActHeld, settled: ProductActSettled }
