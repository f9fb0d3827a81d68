import type { Words } from '@emporium/ui'
import type { sellerEn } from './seller.en.ts'

/** 卖家信息的文字，简体中文。 */
export const sellerZhCN: Words<typeof sellerEn> = {
  seller: {
    title: '卖家信息',
    lead: '云市场登记的贵公司信息。',
    company: '公司信息',
    companyText: '买家可见：名称、国家或地区和网站。',
    legalName: '公司全称',
    registrationNumber: '注册号',
    country: '国家或地区',
    address: '地址',
    website: '网站',
    legalByOperations: '法定信息由运营团队变更，团队所有者可在下方提出申请。',
    newTerms: '新的服务商条款',
    newTermsText: '服务商条款已更新，请阅读并接受新版本。',
    readTerms: '阅读条款',
    readNextTerms: '阅读版本 {version}',
    terms: '服务商条款',
    termsText: '贵公司与云市场之间的协议。',
    termsHold: '当前适用版本 {version}，由 {name} 于 {date} 代表贵公司接受。',
    termsNewer: '已有较新的版本生效，请团队所有者接受。',
    termsNext: '版本 {version} 已公布，将于 {date} 生效。',
    termsVersion: '版本 {version}；贵公司此前接受的版本为 {accepted}。',
    termsBox: '服务商条款全文，版本 {version}',
    termsRead: '请将条款阅读至末尾，然后即可接受。',
    termsAccept: '我已阅读服务商条款，并代表公司接受。',
    acceptTerms: '接受条款',
    termsAccepted: '已接受服务商条款',
    contact: '联系信息',
    contactText: '运营团队的联系人。',
    saveContact: '保存联系信息',
    contactSaved: '联系信息已保存',
    readOnly: '团队的所有者和发布者可以更改。',
  },
  contact: { name: '姓名', jobTitle: '职位', email: '邮箱', phone: '电话' },
}
