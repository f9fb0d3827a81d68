import type { Words } from '@emporium/ui'
import type { brandEn } from './brand.en.ts'

/** 公开查验页面的文字，简体中文 (MK-1, ON-10)。 */
export const brandZhCN: Words<typeof brandEn> = {
  letter: {
    lead: '授权书说明某公司可以使用本市场的名称和标识。编号位于授权书顶部。',
    number: '授权书编号',
    hint: '例如 EBL-26-4F7K-9Q2M-X',
    check: '查验',
    verdict: {
      valid: '此授权书有效',
      not_yet_valid: '此授权书尚未生效',
      suspended: '该公司已被暂停',
      expired: '此授权书已过期',
      revoked: '此授权书已被撤销',
      unknown: '没有此授权书',
    },
    verdictText: {
      valid: '该公司可按授权书的规定使用名称和标识。',
      not_yet_valid: '尚未到生效日期。',
      suspended: '授权书由我们签发，但该公司目前不得使用名称和标识。',
      expired: '有效期已过，该公司不得再据此使用名称和标识。',
      revoked: '该公司不得再据此使用名称和标识。',
      unknown: '请核对编号。如果编号印在授权书上，则该授权书并非由我们签发。',
    },
    company: '被授权公司',
    product: '产品',
    purpose: '用途',
    places: '使用范围',
    from: '生效日期',
    until: '截止日期',
    compare: '请将以上内容与您手中的授权书核对。',
  },
  proof: {
    title: '确认域名',
    lead: '一家在此销售的公司声明某域名归其所有，我们因此向该域名发送了邮件。请仅在属实时确认。',
    confirm: '确认域名',
    done: '{domain} 已确认',
    doneText: '谢谢，您可以关闭此页面。',
    taken: '{domain} 已由其他公司验证，须由运营团队决定。',
    failed: '此链接已失效',
    failedText: '链接已使用、已过期，或已发送新的链接。该公司可以重新申请邮件。',
    missing: '请通过邮件中的链接打开此页面。',
  },
}
