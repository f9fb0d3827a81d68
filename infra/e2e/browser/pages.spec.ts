import { lookAtFaces } from './faces.ts'
import { expect, test } from './guard.ts'
import { demoAccount, type DemoRole } from './installation.ts'
import { places, type Place } from './places.ts'
import { signIn } from './steps/sign-in.ts'

// What is wrong is told in words; recording hundreds of faces would take longer than looking at them.
test.use({ trace: 'off' })

for (const [who, seen] of Object.entries(places) as [DemoRole | 'visitor', readonly Place[]][])
  test(`pages of the ${who}: phone and desk, one light and one dark`, async ({ newPerson }) => {
    const page = await newPerson()
    if (who !== 'visitor') {
      await page.goto('/sign-in?next=/account')
      await signIn(page, demoAccount(who))
      await expect(page.getByRole('heading', { name: 'About you' }).first()).toBeVisible()
    }
    for (const { name, path, shows, onward } of seen) {
      await page.goto(path)
      await onward?.(page)
      await lookAtFaces(page, name, shows)
    }
  })
