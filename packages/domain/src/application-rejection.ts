/** Why operations rejects a company, as the desk chooses it; the officer's own words go with it (ON-7). */
export const applicationRejections = [
  'company_not_registered',
  'company_not_verifiable',
  'product_not_released',
  'product_not_for_the_cloud',
  'support_missing',
  'licences_unclear',
  'answers_missing',
  'other',
] as const
export type ApplicationRejection = (typeof applicationRejections)[number]

/** A reason in words: its name, and what an officer may begin with in writing to the applicant. */
export type RejectionWords = { readonly name: string; readonly text: string }

/** The reasons in English. */
export const applicationRejectionWords: Readonly<Record<ApplicationRejection, RejectionWords>> = {
  company_not_registered: {
    name: 'Not a registered company',
    text: 'Only registered companies can sell here. Please apply with the legal name and the registration number of a company.',
  },
  company_not_verifiable: {
    name: 'The company cannot be verified',
    text: 'We could not find the company under the name, number and address that you gave. Please check them, or add a link to its entry in the register.',
  },
  product_not_released: {
    name: 'The product is not released',
    text: 'Products must be complete, stable and publicly released; beta versions are not listed. Please apply again when it is released.',
  },
  product_not_for_the_cloud: {
    name: 'The product does not fit the cloud',
    text: 'The product cannot be deployed on the cloud, or we do not see how its users benefit from it there. Please describe how it is deployed and used.',
  },
  support_missing: {
    name: 'Support is not defined',
    text: 'Customers need a defined way to get help. Please describe process, hours and channels of your support.',
  },
  licences_unclear: {
    name: 'Licences are not clear',
    text: 'Please name the third-party software that the product contains and the licences under which you may distribute it.',
  },
  answers_missing: {
    name: 'Answers are missing or too short',
    text: 'Some answers are missing or too short for a decision. Please complete the form and apply again.',
  },
  other: { name: 'Another reason', text: '' },
}

/** 驳回原因，简体中文。 */
export const applicationRejectionWordsZhCN: Readonly<Record<ApplicationRejection, RejectionWords>> =
  {
    company_not_registered: {
      name: '不是已注册的企业',
      text: '只有已注册的企业才能在此销售。请使用企业的法定名称和注册号申请。',
    },
    company_not_verifiable: {
      name: '无法核实企业信息',
      text: '我们未能根据您提供的名称、注册号和地址找到该企业。请核对，或补充企业登记信息的链接。',
    },
    product_not_released: {
      name: '产品尚未发布',
      text: '产品必须完整、稳定并已公开发布，测试版不予上架。请在正式发布后重新申请。',
    },
    product_not_for_the_cloud: {
      name: '产品不适合云上使用',
      text: '该产品无法在云上部署，或我们看不出用户如何从中受益。请说明其部署和使用方式。',
    },
    support_missing: {
      name: '未说明客户支持',
      text: '客户需要明确的支持途径。请说明支持流程、时间和渠道。',
    },
    licences_unclear: {
      name: '许可不清楚',
      text: '请列出产品包含的第三方软件，以及您据以分发它们的许可证。',
    },
    answers_missing: {
      name: '回答缺失或过短',
      text: '部分回答缺失或过短，无法作出决定。请补充完整后重新申请。',
    },
    other: { name: '其他原因', text: '' },
  }
