import type { CategoryId, SubCategoryId } from './categories.ts'
import type { BillingModel, ReleaseStatus } from './isv.ts'
import type { RegionId } from './regions.ts'

/** 地域名称 (IM-4). */
export const regionNamesZhCN: Readonly<Record<RegionId, string>> = {
  'ap-southeast-1': '新加坡',
  'us-west-1': '美国西部',
  'cn-hongkong': '香港',
  'cn-hangzhou': '杭州（华东 1）',
  'cn-beijing': '北京（华北 2）',
  'cn-shenzhen': '深圳（华南 1）',
  'cn-shanghai': '上海（华东 2）',
  'cn-qingdao': '青岛（华北 1）',
}

/** 类目名称 (IM-7). */
export const categoryNamesZhCN: Readonly<Record<CategoryId, string>> = {
  security: '安全',
  business: '企业软件',
  data: '数据与分析',
  developer: '开发工具',
  operations: '运维',
  content: '网站与内容',
  ai: '人工智能与文档',
}

/** 子类目名称 (IM-7). */
export const subCategoryNamesZhCN: Readonly<Record<SubCategoryId, string>> = {
  firewall: '防火墙',
  identity: '身份与访问',
  vulnerability: '漏洞管理',
  encryption: '加密',
  intelligence: '商业智能',
  crm: '客户关系',
  erp: '资源计划',
  collaboration: '协作',
  databases: '数据库',
  streaming: '流处理',
  warehouses: '数据仓库',
  integration: '数据集成',
  ci: '构建与交付',
  runtimes: '运行环境',
  testing: '测试',
  repositories: '代码仓库',
  monitoring: '监控',
  logging: '日志',
  backup: '存储与备份',
  networking: '网络',
  cms: '内容管理',
  commerce: '电子商务',
  learning: '在线学习',
  forums: '论坛',
  models: '模型服务',
  vision: '视觉',
  language: '语言',
  documents: '文档',
}

/** 计费方式 (ON-4). */
export const billingModelNamesZhCN: Readonly<Record<BillingModel, string>> = {
  free: '免费',
  subscription: '订阅',
  pay_as_you_go: '按量付费',
  one_off: '一次性付费',
  bring_your_own_licence: '自带许可',
}

/** 发布状态 (ON-3). */
export const releaseStatusNamesZhCN: Readonly<Record<ReleaseStatus, string>> = {
  released: '已公开发布',
  beta: '测试版或预览版',
  in_development: '开发中',
}
