import { describe, expect, it } from '@jest/globals'
import type { Egress, Sight } from '@emporium/service-kit'
import { findFaults } from '../src/findings/find-faults.ts'
import { linksOf, silentLinks } from '../src/findings/silent-links.ts'
import { imageListing, saasListing } from './factories.ts'

/** A way out that knows what each address says. */
const egressTo = (says: (address: string) => Sight) => {
  const asked: string[] = []
  const egress: Pick<Egress, 'look'> = {
    look: async (address) => {
      asked.push(address)
      return says(address)
    },
  }
  return { egress, asked }
}
const answered = (status: number): Sight => ({ kind: 'answered', status })

describe('RV-6 RV-8 links of a listing', () => {
  it('RV-8 are those of the product, its resources and its texts, each once for a field', () => {
    const detailsHtml =
      '<p><a href="https://a.example/x?y=1&amp;z=2" rel="nofollow">a</a> <a href="https://a.example/x?y=1&amp;z=2">a</a> <a href="mailto:a@b.example">m</a></p>'
    const listing = saasListing({ detailsHtml, supportHtml: '<p>none</p>' })
    expect(linksOf(listing)).toEqual([
      { pointer: '#/productUrl', url: 'https://harbor.example/start' },
      { pointer: '#/detailsHtml', url: 'https://a.example/x?y=1&z=2' },
    ])
  })

  it('RV-8 are asked twenty-five at most', () => {
    const many = Array.from({ length: 60 }, (_none, n) => `<a href="https://a.example/${n}">x</a>`)
    expect(linksOf(saasListing({ detailsHtml: many.join('') }))).toHaveLength(25)
  })

  it.each([200, 204, 301, 401, 403, 429])(
    'RV-6 a site that answers %d is there',
    async (status) => {
      const { egress, asked } = egressTo(() => answered(status))
      expect(await silentLinks(egress, saasListing())).toEqual([])
      expect(asked).toContain('https://harbor.example/start')
    },
  )

  it.each([
    [answered(404), 'HTTP 404'],
    [answered(500), 'HTTP 500'],
    [{ kind: 'silent', reason: 'ENOTFOUND' }, 'ENOTFOUND'],
    [{ kind: 'refused', reason: 'It leads on and on.' }, 'It leads on and on.'],
  ] satisfies [Sight, string][])(
    'RV-6 one that does not is a finding at its field',
    async (sight, why) => {
      const { egress } = egressTo(() => sight)
      const listing = saasListing()
      const [found] = await silentLinks(egress, listing)
      expect(found).toEqual({
        ruleId: 'link-silent',
        pointer: '#/productUrl',
        facts: { links: `https://harbor.example/start (${why})` },
      })
      const around = { silentLinks: found ? [found] : [] }
      const findings = findFaults({ id: 'case', listing }, null, new Date(), around)
      expect(findings).toContainEqual(
        expect.objectContaining({
          ruleId: 'link-silent',
          severity: 'warning',
          evidence: `No answer: https://harbor.example/start (${why})`,
        }),
      )
    },
  )

  it('RV-8 a listing without links asks nobody', async () => {
    const { egress, asked } = egressTo(() => answered(200))
    await silentLinks(egress, imageListing({ detailsHtml: '<p>x</p>', supportHtml: '<p>x</p>' }))
    expect(asked).toEqual([])
  })
})
