import type { Words } from '@emporium/ui'
import type { frameEn } from './frame.en.ts'

/** 框架、登录和首页的文字，简体中文。 */
export const frameZhCN: Words<typeof frameEn> = {
  brand: 'Emporium 卖家门户',
  frame: {
    suffix: '卖家',
    help: '帮助',
    developers: '开发者',
    company: '公司',
    storefront: '云市场',
    account: '账号',
    reference: 'API 文档',
    contact: '联系运营',
  },
  signIn: {
    title: '登录',
    lead: '发布产品，查看销售情况。与云市场使用同一账号。',
    noAccount: '还没有账号？',
    register: '注册账号',
    forgot: '忘记密码？',
  },
  signInAgain: {
    kept: '您输入的内容仍在此处，重新登录后将立即保存。',
    others: '您也可以前往登录页面。您输入的内容会保留在此标签页中。',
  },
  noVendor: {
    title: '您还不是卖家',
    lead: '本门户面向在 Emporium 销售产品的公司',
    text: '您的账号不属于任何卖家公司。请申请成为卖家，或请贵公司团队的所有者添加您。',
    apply: '成为卖家',
    status: '查看我的申请',
    again: '我已通过审核',
    notYet: '您的账号仍不属于任何卖家公司。',
  },
  notFound: {
    title: '找不到页面',
    lead: '该地址没有内容',
    text: '链接可能已失效，或输入有误。',
    back: '前往产品管理',
  },
  productType: {
    image: '镜像产品',
    saas: 'SaaS 产品',
    imageText: '买家在自己的 ECS 服务器上启动的镜像，从您的云账号中选择。',
    saasText: '由您托管的软件，由您自行向客户收费并开通使用权限。',
  },
  home: {
    title: '首页',
    lead: '{name}，您好。以下是最新情况。',
    attention: '需要您处理',
    nothing: '没有待处理的事项。',
    bootScript: '审核需要该镜像的启动脚本。',
    upload: '上传脚本',
    rejected: '审核未通过，请查看需要修正的内容。',
    seeReasons: '查看原因',
    orders: '最新交易',
    reviews: '尚未回复的评价',
    noReviews: '所有评价均已回复。',
    rated: '{rating} 星（满分 5 星）',
    all: '查看全部',
    notifications: '通知',
    readAll: '全部标为已读',
    unread: '新',
    noNotifications: '没有通知',
  },
}
