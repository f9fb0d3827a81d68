import type { Words } from '@emporium/ui'
import type { publishingEn } from './publishing.en.ts'

/** 预检、产品管理、版本、请求和镜像指南的文字，简体中文。 */
export const publishingZhCN: Words<typeof publishingEn> = {
  score: {
    title: '预检',
    sameRules: '与审核使用相同的规则。只有阻止项会影响提交。',
    why: '原因：',
    clean: '预检未发现需要修改的内容。',
    nothingBlocks: '没有阻止提交的问题',
    blocks: '{count} 项阻止提交',
    better: '{count} 项可以改进',
    blocking: '阻止提交',
    warning: '可能被驳回',
    advice: '建议查看',
    group: {
      blocking: '阻止提交（{count}）',
      warning: '审核员可能会询问（{count}）',
      advice: '可以改进（{count}）',
    },
  },
}
