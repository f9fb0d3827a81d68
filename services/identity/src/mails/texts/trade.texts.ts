import type { Message } from '../message.ts'

const open = { en: 'Open', 'zh-CN': '打开' }

/** About subscriptions, deployments and ratings. */
export const tradeTexts = {
  new_order: {
    path: '/seller/orders',
    action: open,
    en: {
      title: 'A new order of {productName}',
      body: 'A buyer subscribed to {productName} in the region {regionId}.',
    },
    'zh-CN': {
      title: '{productName} 有新订单',
      body: '一位买家在{regionId}订阅了 {productName}。',
    },
  },
  deployment_finished: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: '{productName} is ready',
      body: 'Your deployment of {productName} is done.',
    },
    'zh-CN': {
      title: '{productName} 已就绪',
      body: '您的 {productName} 已部署完成。',
    },
  },
  deployment_failed: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: 'The deployment of {productName} failed',
      body: 'Your deployment of {productName} came to nothing: {reason}{fault}',
    },
    'zh-CN': {
      title: '{productName} 部署失败',
      body: '您的 {productName} 部署未成功：{reason}{fault}',
    },
  },
  followed_version_listed: {
    group: 'buying',
    path: '/products/{productSlug}',
    action: open,
    en: {
      title: 'Version {versionNumber} of {productName} is here',
      body: 'A product that you follow has a new version. Its page says what has changed. You can stop following it there or on your wish list.',
    },
    'zh-CN': {
      title: '{productName} 发布了新版本 {versionNumber}',
      body: '您关注的产品有新版本，更新内容见产品页面。您可以在产品页面或心愿单中取消关注。',
    },
  },
  new_review: {
    group: 'reviews',
    path: '/seller/reviews',
    action: open,
    en: {
      title: 'A new review of {productName}',
      body: 'A buyer gave {productName} {rating} of 5 stars.',
    },
    'zh-CN': {
      title: '{productName} 有新评价',
      body: '一位买家给 {productName} 打了 {rating} 星（满分 5 星）。',
    },
  },
  review_hidden: {
    group: 'reviews',
    path: '/products/{productSlug}#reviews',
    action: open,
    en: {
      title: 'Your review of {productName} was hidden',
      body: 'It is no longer shown and does not count. {reviewFault}: {reason}\n\nYou may edit it; operations then look at it again.',
    },
    'zh-CN': {
      title: '您对 {productName} 的评价已被隐藏',
      body: '该评价不再显示，也不计入评分。{reviewFault}：{reason}\n\n您可以修改，平台会再次查看。',
    },
  },
  review_restored: {
    group: 'reviews',
    path: '/products/{productSlug}#reviews',
    action: open,
    en: {
      title: 'Your review of {productName} is shown again',
      body: 'Operations have looked at it. It counts in the rating.',
    },
    'zh-CN': {
      title: '您对 {productName} 的评价已恢复显示',
      body: '平台已查看。该评价计入评分。',
    },
  },
  review_report_decided: {
    group: 'reviews',
    path: '/products/{productSlug}#reviews',
    action: open,
    en: {
      title: 'The review of {productName} that you reported',
      body: 'You reported a review of {productName}. {outcome}',
    },
    'zh-CN': {
      title: '您举报的 {productName} 的评价',
      body: '您举报了 {productName} 的一条评价。{outcome}',
    },
  },
  subscribed_product_removed: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: '{productName} was taken off the marketplace',
      body: 'You keep your subscription and your servers. The reason given: {reason}',
    },
    'zh-CN': {
      title: '{productName} 已从云市场下架',
      body: '您的订阅和服务器将保留。下架原因：{reason}',
    },
  },
  subscribed_version_removed: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: 'Version {versionNumber} of {productName} is no longer offered',
      body: 'You keep your subscription and your servers, and can upgrade to another version. The reason given: {reason}',
    },
    'zh-CN': {
      title: '{productName} 的版本 {versionNumber} 不再提供',
      body: '您的订阅和服务器将保留，也可以升级到其他版本。原因：{reason}',
    },
  },
  subscribed_support_shortened: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: 'Support of {productName} {versionNumber} ends sooner',
      body: 'Last day of support from now on: {supportAfter}. Until now it was: {supportBefore}. You keep your subscription and your servers. See whether a newer version is offered, and ask the seller if you depend on the earlier date.',
    },
    'zh-CN': {
      title: '{productName} {versionNumber} 的支持将提前结束',
      body: '新的支持截止日期：{supportAfter}。此前为：{supportBefore}。您的订阅和服务器将保留。请查看是否有更新的版本；如果您依赖原来的日期，请联系卖家。',
    },
  },
  subscribed_support_extended: {
    group: 'buying',
    path: '/subscriptions/{subscriptionId}',
    action: open,
    en: {
      title: 'Good news: {productName} {versionNumber} is supported for longer',
      body: 'Last day of support from now on: {supportAfter}. Until now it was: {supportBefore}. You need not do anything.',
    },
    'zh-CN': {
      title: '好消息：{productName} {versionNumber} 的支持期已延长',
      body: '新的支持截止日期：{supportAfter}。此前为：{supportBefore}。您无需进行任何操作。',
    },
  },
} as const satisfies Record<string, Message>
