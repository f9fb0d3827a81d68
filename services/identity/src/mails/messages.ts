import type { Language } from '../accounts/languages.ts'

/** What fills the placeholders of a message. */
export type MessageParameters = Readonly<Record<string, string>>
/** A text with `{placeholders}`. */
export type MessageText = { title: string; body: string }
/** One kind of message: where it leads, the words on the button of its mail, and the text in each language. */
export type Message = { path: string; action: Record<Language, string> } & Record<
  Language,
  MessageText
>

const open = { en: 'Open', 'zh-CN': '打开' }
const product = '/seller/products/{productId}'

/**
 * Everything that the platform tells people. Those in `mailOnly` are about the account itself and are never shown in
 * the page; the others are notifications with a mail beside them.
 */
export const messages = {
  verify_email: {
    path: '/verify-email?token={token}',
    action: { en: 'Confirm my address', 'zh-CN': '确认我的邮箱' },
    en: {
      title: 'Confirm your e-mail address',
      body: 'Somebody registered this address at Emporium. If it was you, confirm the address within 24 hours. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '请确认您的邮箱地址',
      body: '有人使用此邮箱地址注册了 Emporium。如果是您本人,请在 24 小时内确认。如果不是您,请忽略本邮件。',
    },
  },
  already_registered: {
    path: '/forgot-password',
    action: { en: 'I forgot my password', 'zh-CN': '忘记密码' },
    en: {
      title: 'You already have an account',
      body: 'Somebody tried to register this address at Emporium again. You already have an account: sign in with it. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '您已拥有账号',
      body: '有人尝试再次使用此邮箱地址注册 Emporium。您已拥有账号,请直接登录。如果不是您本人,请忽略本邮件。',
    },
  },
  reset_password: {
    path: '/reset-password?token={token}',
    action: { en: 'Set a new password', 'zh-CN': '设置新密码' },
    en: {
      title: 'Set a new password',
      body: 'Somebody asked to set a new password for your account. The link is good for 10 minutes and once. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '设置新密码',
      body: '有人请求为您的账号设置新密码。链接 10 分钟内有效,且只能使用一次。如果不是您本人,请忽略本邮件。',
    },
  },
  password_changed: {
    path: '/forgot-password',
    action: { en: 'It was not me', 'zh-CN': '不是我操作的' },
    en: {
      title: 'Your password was changed',
      body: 'The password of your account was changed, and every session was signed out. If it was not you, set a new password now.',
    },
    'zh-CN': {
      title: '您的密码已更改',
      body: '您的账号密码已更改,所有会话均已退出。如果不是您本人操作,请立即设置新密码。',
    },
  },
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
      body: '{companyName} 已成为服务商。您是该团队的所有者,可以开始准备商品。',
    },
  },
  application_rejected: {
    path: '/sell/application',
    action: open,
    en: {
      title: 'Your application was declined',
      body: 'The application of {companyName} was declined: {reason} You can change it and apply again.',
    },
    'zh-CN': {
      title: '您的入驻申请未通过',
      body: '{companyName} 的入驻申请未通过:{reason} 您可以修改后重新申请。',
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
      body: '我们需要了解更多关于 {companyName} 的信息:{reason}',
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
      title: '已确认为 ISV:{productType}',
      body: '{vendorName} 现在可以提交 {productType} 类型的商品。',
    },
  },
  isv_returned: {
    path: '/seller/seller-information',
    action: open,
    en: {
      title: 'Your product information sheet came back: {productType}',
      body: 'We looked at the sheet of {vendorName} and ask you to change it: {feedback}',
    },
    'zh-CN': {
      title: '您的商品信息表已退回:{productType}',
      body: '我们已查看 {vendorName} 的信息表,请修改:{feedback}',
    },
  },
  product_listed: {
    path: product,
    action: open,
    en: { title: '{productName} is on the shelf', body: 'Buyers can now find {productName}.' },
    'zh-CN': { title: '{productName} 已上架', body: '买家现在可以找到 {productName}。' },
  },
  case_rejected: {
    path: product,
    action: open,
    en: {
      title: '{productName} was not accepted',
      body: 'The review of {productName} ended with these reasons: {reasons} You can change it and submit it again.',
    },
    'zh-CN': {
      title: '{productName} 未通过审核',
      body: '{productName} 的审核未通过,原因如下:{reasons} 您可以修改后重新提交。',
    },
  },
  boot_script_requested: {
    path: product,
    action: { en: 'Upload the boot script', 'zh-CN': '上传启动脚本' },
    en: {
      title: 'Please upload the boot script of {productName}',
      body: 'The image of {productName} contains a boot script. The review continues when you have uploaded it.',
    },
    'zh-CN': {
      title: '请上传 {productName} 的启动脚本',
      body: '{productName} 的镜像包含启动脚本。上传后审核将继续进行。',
    },
  },
  production_failed: {
    path: product,
    action: open,
    en: {
      title: 'The image of {productName} could not be copied',
      body: 'Copying to the region {regionId} failed: {reason}',
    },
    'zh-CN': {
      title: '{productName} 的镜像复制失败',
      body: '复制到地域 {regionId} 失败:{reason}',
    },
  },
  new_order: {
    path: '/seller/orders',
    action: open,
    en: {
      title: 'A new order of {productName}',
      body: 'A buyer subscribed to {productName} in the region {regionId}.',
    },
    'zh-CN': {
      title: '{productName} 有新订单',
      body: '一位买家在地域 {regionId} 订阅了 {productName}。',
    },
  },
  deployment_failed: {
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: 'The deployment of {productName} failed',
      body: 'Your deployment of {productName} came to nothing: {reason}',
    },
    'zh-CN': {
      title: '{productName} 部署失败',
      body: '您的 {productName} 部署未成功:{reason}',
    },
  },
  new_review: {
    path: '/seller/reviews',
    action: open,
    en: {
      title: 'A new review of {productName}',
      body: 'A buyer gave {productName} {rating} of 5 stars.',
    },
    'zh-CN': {
      title: '{productName} 有新评价',
      body: '一位买家给 {productName} 打了 {rating} 星(满分 5 星)。',
    },
  },
} as const satisfies Record<string, Message>

/** The kinds of message. */
export type MessageKind = keyof typeof messages
/** Kinds that are mails about the account itself. */
export const mailOnly = [
  'verify_email',
  'already_registered',
  'reset_password',
  'password_changed',
] as const satisfies readonly MessageKind[]
/** Kinds that are also shown in the page. */
export type NotificationKind = Exclude<MessageKind, (typeof mailOnly)[number]>

const fill = (text: string, parameters: MessageParameters, write = (value: string) => value) =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => write(parameters[name] ?? ''))

/** A kind of message in words; placeholders filled, still plain text. */
export function wordsOf(
  kind: MessageKind,
  language: Language,
  parameters: MessageParameters,
): MessageText & { path: string; action: string } {
  const message: Message = messages[kind]
  const { title, body } = message[language]
  return {
    title: fill(title, parameters).replace(/\p{Cc}+/gu, ' '),
    body: fill(body, parameters),
    path: fill(message.path, parameters, encodeURIComponent),
    action: message.action[language],
  }
}
