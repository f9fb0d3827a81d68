import type { Message } from '../message.ts'

const open = { en: 'Open', 'zh-CN': '打开' }

/** About proven domains and brand authorisation letters. */
export const brandTexts = {
  domain_proven: {
    path: '/seller/seller-information#domains',
    action: open,
    en: {
      title: 'Your domain is verified: {domain}',
      body: '{domain} is proven to be yours. Your products bear the verified-vendor badge. We look again regularly; keep the DNS record in place.',
    },
    'zh-CN': {
      title: '您的域名已验证：{domain}',
      body: '{domain} 已证明归您所有，您的产品将显示“已验证服务商”标识。我们会定期复查，请保留 DNS 记录。',
    },
  },
  domain_proof_lapsed: {
    path: '/seller/seller-information#domains',
    action: open,
    en: {
      title: 'We cannot find the proof of {domain} any more',
      body: 'Please renew the proof of {domain} by {until}. Until then the verified-vendor badge stays; afterwards it goes.',
    },
    'zh-CN': {
      title: '我们无法再找到 {domain} 的验证记录',
      body: '请在 {until} 之前重新验证 {domain}。在此之前“已验证服务商”标识会保留，之后将被移除。',
    },
  },
  domain_proof_lost: {
    path: '/seller/seller-information#domains',
    action: open,
    en: {
      title: '{domain} is not verified any more',
      body: 'The proof of {domain} is gone. You can prove the domain again at any time.',
    },
    'zh-CN': {
      title: '{domain} 已不再是已验证域名',
      body: '{domain} 的验证已失效。您可以随时重新验证该域名。',
    },
  },
  domain_proof_revoked: {
    path: '/seller/seller-information#domains',
    action: open,
    en: {
      title: '{domain} is not verified any more',
      body: 'Operations has taken the proof of {domain} back: {reason}. If you can show that the domain is yours, begin a new proof in the seller portal.',
    },
    'zh-CN': {
      title: '{domain} 已不再是已验证域名',
      body: '运营团队已撤销 {domain} 的验证：{reason}。如能证明该域名归贵公司所有，请在卖家中心重新验证。',
    },
  },
  brand_letter_granted: {
    path: '/seller/brand',
    action: open,
    en: {
      title: 'Your brand authorisation letter is granted',
      body: 'Letter {number} for {productName} is valid until {validUntil}. You can download it in the seller portal.',
    },
    'zh-CN': {
      title: '您的品牌授权书已签发',
      body: '{productName} 的授权书 {number} 有效期至 {validUntil}，可在卖家中心下载。',
    },
  },
  brand_letter_declined: {
    path: '/seller/brand',
    action: open,
    en: {
      title: 'Your request for a brand authorisation letter was declined',
      body: 'The request for {productName} was declined: {reason}',
    },
    'zh-CN': {
      title: '您的品牌授权书申请未通过',
      body: '{productName} 的申请未通过：{reason}',
    },
  },
  brand_letter_revoked: {
    path: '/seller/brand',
    action: open,
    en: {
      title: 'Brand authorisation letter {number} is revoked',
      body: 'The letter for {productName} is not valid any more: {reason}. Please stop using the marketplace logo under it.',
    },
    'zh-CN': {
      title: '品牌授权书 {number} 已被撤销',
      body: '{productName} 的授权书已失效：{reason}。请停止据此使用市场标识。',
    },
  },
} as const satisfies Record<string, Message>
