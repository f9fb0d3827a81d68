import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, ref } from '@emporium/service-kit'
import { listRules, type Reach } from './list-rules.query.ts'
import { RuleParams, RulesView, SetRuleModeBody } from './rule.schemas.ts'
import { setRuleMode } from './set-rule-mode.ts'

const tags = ['review rules']

/** The rules that submissions are held against, and what operations makes of them (RV-8). */
export const ruleRoutes = (reach: Reach): FastifyPluginAsyncTypebox =>
  async function rules(app) {
    app.get(
      '/api/v1/review-rules',
      {
        config: { access: { staff: ['reviewer'] as const } },
        schema: {
          operationId: 'listReviewRules',
          summary: 'Every rule: what is made of it, by whom and why, and how often it fires',
          tags,
          response: { 200: ref(RulesView), ...problems },
        },
      },
      (request) => listRules(ctxOf(request), reach),
    )

    app.put(
      '/api/v1/review-rules/:ruleId/mode',
      {
        config: { access: { staff: ['admin'] as const } },
        schema: {
          operationId: 'setReviewRuleMode',
          summary: 'Enforce a rule, only observe it, or switch it off',
          tags,
          params: RuleParams,
          body: SetRuleModeBody,
          response: { 200: ref(RulesView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        await setRuleMode(ctx, request.params.ruleId, request.body)
        return listRules(ctx, reach)
      },
    )
  }
