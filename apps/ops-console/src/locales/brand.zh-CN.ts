import type { Words } from '@emporium/ui'
import type { brandEn } from './brand.en.ts'

/** 域名验证与品牌授权书的文字，简体中文 (ON-10, MK-1)。 */
export const brandZhCN: Words<typeof brandEn> = {
  proofs: {
    title: '域名验证',
    lead: '服务商证明归其所有的域名。验证有效期间，服务商显示标识。',
    search: '域名或服务商',
    none: '尚无域名',
    noneText: '服务商添加的域名会显示在这里。',
    domain: '域名',
    vendor: '服务商',
    method: '验证方式',
    dns: 'DNS 记录',
    mail: '邮件',
    since: '验证时间',
    named: '添加时间',
    lastLook: '上次查找',
    fault: {
      not_found: '没有该记录',
      no_such_domain: '域名不存在',
      no_answer: '没有应答',
      taken: '已由其他服务商验证',
    },
    grace: '标识保留至 {date}',
    others: '{names} 也添加了此域名',
    reason: '原因',
    ask: {
      revoke:
        '验证和标识立即失效，其他服务商可以验证该域名。服务商会看到原因，在您重新受理之前不能再次验证。',
      reinstate: '如无其他服务商占用，服务商可以再次验证该域名。',
    },
    done: { revoke: '验证已撤销', reinstate: '服务商可再次验证该域名' },
  },
  letters: {
    title: '品牌授权书',
    lead: '使用本市场名称和标识的申请，以及已签发的授权书。',
    search: '公司、产品或编号',
    none: '尚无授权书',
    noneText: '服务商的申请会显示在这里。',
    oldest: '等待最久的在前',
    newest: '最新的在前',
    order: '排序',
    number: '编号',
    purpose: '用途',
    places: '使用范围',
    period: '有效期',
    requested: '申请人：{name}',
    reason: '原因',
    pdf: '下载 PDF',
    verify: '公开查验',
    grantText:
      '{company} 可在 {from} 至 {until} 期间为 {product} 使用名称和标识。授权书将立即编号并生成。',
    ask: {
      decline: '服务商会看到原因，并可再次申请。',
      revoke: '公开查验会立即显示授权书已被撤销。服务商会看到原因。',
    },
    done: { grant: '授权书已签发', decline: '申请已拒绝', revoke: '授权书已撤销' },
  },
}
