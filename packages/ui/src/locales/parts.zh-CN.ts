import { listingZhCN } from '../listing/listing.zh-CN.ts'
import type { Words } from '../text/message-key.ts'
import type { partsEn } from './parts.en.ts'

/** 组件文字，简体中文。 */
export const partsZhCN: Words<typeof partsEn> = {
  ui: {
    listing: listingZhCN,
    busy: '处理中',
    close: '关闭',
    cancel: '取消',
    required: '必填',
    optional: '选填',
    clear: '清除',
    brand: 'Emporium',
    verified: {
      label: '已验证服务商',
      text: '已验证服务商：{domain} 已证明归该公司所有。',
    },
    marks: { before: '{name}：', brackets: '（{words}）' },
    copy: { label: '复制 {what}', done: '已复制' },
    frame: {
      skip: '跳到正文',
      menu: '菜单',
      closeMenu: '关闭菜单',
      mainNav: '主导航',
      sideNav: '栏目',
      sideEnd: '更多',
      breadcrumb: '当前位置',
      account: '{name} 的账号',
      signOut: '退出登录',
      theme: '外观',
      themeSystem: '跟随系统',
      themeLight: '浅色',
      themeDark: '深色',
      language: '语言',
    },
    field: { count: '已用 {used} / {limit} 个字符', over: '超出 {over} 个字符' },
    search: { label: '搜索', submit: '搜索', clear: '清除搜索' },
    filter: { more: '显示全部 {count} 项', fewer: '收起', clear: '清除筛选' },
    table: {
      empty: '暂无内容',
      sortBy: '按{column}排序',
      actions: '操作',
      actionsFor: '对“{name}”的操作',
    },
    more: { load: '显示更多', shown: '已显示 {count} 项', all: '共 {count} 项，已全部显示' },
    stars: {
      rated: '评分 {value}，满分 5 分',
      count: '{count} 条评分',
      none: '暂无评分',
      choose: '{count} 星',
      words: { one: '差', two: '一般', three: '好', four: '很好', five: '极好' },
      bar: '{stars} 星：{total} 条中的 {count} 条',
    },
    notice: {
      fields: '请检查：',
      field: '{label}：{text}',
      mend: '有 {count} 项需要修改 | 有 {count} 项需要修改',
      request: '请求编号',
      retry: '重试',
      again: '请在{when}重试。',
      dismiss: '关闭提示',
      toasts: '消息',
    },
    states: { loading: '加载中', empty: '暂无内容' },
  },
}
