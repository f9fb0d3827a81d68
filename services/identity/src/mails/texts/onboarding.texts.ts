import type { Message } from '../message.ts'

const open = { en: 'Open', 'zh-CN': '打开' }

/** About becoming a vendor and an ISV. */
export const onboardingTexts = {
  application_submitted: {
    path: '/sell/application',
    action: open,
    en: {
      title: 'We have received your application',
      body: 'The application of {companyName} has been submitted. We will tell you as soon as it is decided.',
    },
    'zh-CN': {
      title: '我们已收到您的入驻申请',
      body: '{companyName} 的入驻申请已提交。审核完成后我们会立即通知您。',
    },
  },
  application_approved: {
    path: '/seller/',
    action: { en: 'Go to the seller portal', 'zh-CN': '进入卖家中心' },
    en: {
      title: 'Your application is approved',
      body: '{companyName} is now a vendor. You own its team and can prepare products.',
    },
    'zh-CN': {
      title: '您的入驻申请已通过',
      body: '{companyName} 已成为服务商。您是该团队的所有者，可以开始准备产品。',
    },
  },
  application_rejected: {
    path: '/sell/application',
    action: open,
    en: {
      title: 'Your application was declined',
      body: 'The application of {companyName} was declined: {reason}. You can change it and apply again.',
    },
    'zh-CN': {
      title: '您的入驻申请未通过',
      body: '{companyName} 的入驻申请未通过：{reason}。您可以修改后重新申请。',
    },
  },
  application_information_requested: {
    path: '/sell/application',
    action: open,
    en: {
      title: 'Please complete your application',
      body: 'We need more about {companyName} before we can decide: {reason}',
    },
    'zh-CN': {
      title: '请补充您的入驻申请',
      body: '我们需要了解更多关于 {companyName} 的信息：{reason}',
    },
  },
  application_message: {
    path: '/sell/application',
    action: open,
    en: {
      title: 'Operations writes about your application',
      body: 'About the application of {companyName}:\n{text}',
    },
    'zh-CN': {
      title: '运营人员就您的入驻申请留言',
      body: '关于 {companyName} 的入驻申请：\n{text}',
    },
  },
  application_reply: {
    path: '/ops/applications/{applicationId}',
    action: open,
    en: { title: 'An applicant writes: {companyName}', body: '{text}' },
    'zh-CN': { title: '申请人留言：{companyName}', body: '{text}' },
  },
  vendor_suspended: {
    path: '/seller/seller-information',
    action: open,
    group: 'account',
    en: {
      title: '{vendorName} is suspended',
      body: 'Operations has suspended {vendorName}: {reason}. Until it is reinstated, your products cannot be found, subscribed to or handed in. Your subscribers keep what they have.',
    },
    'zh-CN': {
      title: '{vendorName} 已被暂停',
      body: '运营团队已暂停 {vendorName}：{reason}。在恢复之前，您的产品无法被搜索、订阅或提交。现有订阅者不受影响。',
    },
  },
  vendor_reinstated: {
    path: '/seller/seller-information',
    action: open,
    group: 'account',
    en: {
      title: '{vendorName} is reinstated',
      body: 'Operations has reinstated {vendorName}: {reason}. Your products are on the shelf again as they were.',
    },
    'zh-CN': {
      title: '{vendorName} 已恢复',
      body: '运营团队已恢复 {vendorName}：{reason}。您的产品已按原样重新上架。',
    },
  },
  company_change_requested: {
    path: '/ops/company-changes/{changeId}',
    action: open,
    en: {
      title: '{companyName} asks for other company data',
      body: 'Compare what {companyName} asks for with the register, and decide.',
    },
    'zh-CN': {
      title: '{companyName} 申请变更企业信息',
      body: '请将 {companyName} 的申请与登记信息核对后作出决定。',
    },
  },
  company_changed: {
    path: '/seller/seller-information',
    action: open,
    en: {
      title: 'Your company data are changed',
      body: 'Operations has changed the legal data of {companyName} as you asked.',
    },
    'zh-CN': {
      title: '您的企业信息已变更',
      body: '运营团队已按您的申请变更 {companyName} 的企业信息。',
    },
  },
  company_change_declined: {
    path: '/seller/seller-information',
    action: open,
    en: {
      title: 'Your request for other company data was declined',
      body: 'The legal data of {companyName} stay as they are: {reason}',
    },
    'zh-CN': {
      title: '您的企业信息变更申请未获批准',
      body: '{companyName} 的企业信息保持不变：{reason}',
    },
  },
  // What binds a company must reach it: nobody can turn this off.
  terms_announced: {
    path: '/seller/seller-information',
    action: open,
    group: 'account',
    en: {
      title: 'New vendor terms from {from}',
      body: '“{title}{titles}”, version {version}, is in force from {from} (UTC). You can read it in the seller portal now. On that day you are asked to accept it for your company; until then the version that you accepted holds.',
    },
    'zh-CN': {
      title: '新的服务商条款将于 {from} 生效',
      body: '《{title}{titles}》第 {version} 版将于 {from}（UTC）生效。您现在即可在卖家中心阅读。届时请您代表企业接受；在此之前，您已接受的版本继续有效。',
    },
  },
  isv_confirmed: {
    path: '/seller/seller-information',
    action: open,
    en: {
      title: 'Confirmed as an ISV: {productType}',
      body: '{vendorName} may now submit products of the type {productType}.',
    },
    'zh-CN': {
      title: '已确认为 ISV：{productType}',
      body: '{vendorName} 现在可以提交 {productType} 类型的产品。',
    },
  },
  isv_returned: {
    path: '/seller/seller-information',
    action: open,
    en: {
      title: 'Your product information sheet came back: {productType}',
      body: 'We looked at the sheet of {vendorName} and ask you to change it: {feedback}{remarks}',
    },
    'zh-CN': {
      title: '您的产品信息表已退回：{productType}',
      body: '我们已查看 {vendorName} 的信息表，请修改：{feedback}{remarks}',
    },
  },
} as const satisfies Record<string, Message>
