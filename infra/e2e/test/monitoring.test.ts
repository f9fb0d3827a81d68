import { readFileSync } from 'node:fs'
import { ratings } from '@emporium/ratings'
import { createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

type Rule = {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: { summary: string; description: string; runbook_url: string }
}
type Panel = { title: string; gridPos: { x: number; w: number }; targets: { expr: string }[] }

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const { groups } = parse(read('infra/monitoring/alerts.yml')) as { groups: { rules: Rule[] }[] }
const rules = groups.flatMap((group) => group.rules)
const { panels } = JSON.parse(read('infra/monitoring/dashboard.json')) as { panels: Panel[] }

/** Prometheus adds these to what it scrapes. */
const ofPrometheus = { metrics: ['up'], labels: ['job', 'instance'] }

/** Words of the language that are no metric. */
const language =
  /^(?:sum|max|count|by|rate|topk|changes|histogram_quantile|and|or|unless|on|ignoring)$/

/** The metrics and the labels of an expression. */
function namesIn(expression: string) {
  const selectors = [...expression.matchAll(/\{([^}]*)\}/g)].map(([, inside = '']) => inside)
  const groupings = [...expression.matchAll(/\bby \(([^)]*)\)/g)].map(([, inside = '']) => inside)
  const bare = expression
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\bby \([^)]*\)/g, '')
    .replaceAll(/\[\w+\]/g, '')
  const metrics = [...bare.matchAll(/[a-z_][a-z0-9_]*/g)].map(([name]) => name)
  return {
    metrics: metrics.filter((name) => !language.test(name)),
    labels: [
      ...selectors.flatMap((text) => [...text.matchAll(/(\w+)\s*[=!]/g)].map(([, name]) => name)),
      ...groupings.flatMap((text) => text.split(',').map((name) => name.trim())),
    ],
  }
}

const expressions = [
  ...rules.map(({ alert, expr }) => ({ name: alert, expr })),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ name: title, expr }))),
]

describe('what is watched', () => {
  let service: TestService
  let metrics: Set<string>
  let labels: Set<string>

  beforeAll(async () => {
    service = await createTestService(ratings)
    await service.app.inject('/livez')
    const { body } = await service.app.inject('/metrics')
    const lines = body.split('\n').filter((line) => line && !line.startsWith('#'))
    metrics = new Set([
      ...lines.map((line) => line.split(/[{ ]/)[0] ?? ''),
      ...ofPrometheus.metrics,
    ])
    const named = lines.flatMap((line) =>
      [...line.matchAll(/(\w+)="/g)].map(([, name = '']) => name),
    )
    labels = new Set([...named, ...ofPrometheus.labels])
  }, 60_000)
  afterAll(() => service.stop())

  it.each(expressions)('$name asks for what a running process tells', ({ expr }) => {
    const names = namesIn(expr)
    expect(names.metrics.length).toBeGreaterThan(0)
    expect(names.metrics.filter((name) => !metrics.has(name))).toEqual([])
    expect(names.labels.filter((name) => !labels.has(name ?? ''))).toEqual([])
  })

  it.each(rules)(
    '$alert says what it means and leads to what to do',
    ({ alert, labels: own, annotations }) => {
      expect(['page', 'ticket']).toContain(own.severity)
      expect(annotations.summary).toMatch(/\{\{ \$(?:value|labels)/)
      expect(annotations.description).toMatch(/\.$/)
      const [page = '', anchor] = annotations.runbook_url.split('#')
      expect(anchor).toBe(alert.toLowerCase())
      expect(read(page)).toContain(`\n### ${alert}\n`)
    },
  )

  it('every section on an alert belongs to one that there is', () => {
    const [, section = ''] = read('docs/operating.md').split('\n## Alerts\n')
    const told = [...section.matchAll(/^### (\w+)$/gm)].map(([, name]) => name)
    expect(told.toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted())
  })

  it('the panels stand beside each other within the width of the page', () => {
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24)
  })
})
