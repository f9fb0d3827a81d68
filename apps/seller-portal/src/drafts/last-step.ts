import type { ProductType } from '@emporium/domain'
import { stepsOf, type Step } from './steps.ts'

const placeOf = (productId: string) => `emporium-step-${productId}`

/** Keeps in this browser on which step of a draft one was. */
export function rememberStep(productId: string, step: Step): void {
  try {
    localStorage.setItem(placeOf(productId), step)
  } catch {
    // Storage is blocked: the wizard begins at its first step.
  }
}

/** The step on which one left a draft in this browser, counted from 1; null when it was not open here (IM-1). */
export function lastStepOf(
  type: ProductType,
  productId: string,
): { step: Step; number: number } | null {
  try {
    const said = localStorage.getItem(placeOf(productId))
    const steps: readonly Step[] = stepsOf[type]
    const index = steps.findIndex((step) => step === said)
    const step = steps[index]
    return step ? { step, number: index + 1 } : null
  } catch {
    return null
  }
}
