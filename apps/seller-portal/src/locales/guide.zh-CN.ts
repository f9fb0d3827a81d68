import type { Words } from '@emporium/ui'
import type { guideEn } from './guide.en.ts'

/** 镜像指南的文字，简体中文。 */
export const guideZhCN: Words<typeof guideEn> = {
  guide: {
    title: '准备镜像',
    lead: '发布镜像产品之前，在云平台完成五个步骤。',
    steps: {
      server: {
        title: '创建 ECS 服务器',
        text: '请在中国地域创建，推荐杭州（华东 1）或青岛（华北 1）。发布后，镜像在所有发布地域可用。',
      },
      deploy: {
        title: '部署产品',
        text: '在服务器上安装运行环境和应用程序，并确保重启后一切自动启动。',
      },
      password: {
        title: '重置密码',
        text: '购买后请重置服务器密码，并清除属于您的账号、密钥和日志。',
      },
      snapshot: {
        title: '创建磁盘快照',
        text: '在控制台打开服务器的磁盘列表，选择系统盘并创建快照。',
      },
      image: {
        title: '创建自定义镜像',
        text: '打开快照列表，选择刚创建的快照，创建自定义镜像。之后可在镜像列表中找到它。',
      },
    },
    checklist: '检查清单',
    checks: {
      region: '服务器位于中国地域',
      start: '重启后产品自动启动',
      secrets: '服务器上没有遗留我们的密码、密钥或日志',
      password: '已重置密码',
      size: '系统盘不小于 40 GB',
      available: '镜像可用且未加密',
      key: '已准备好有权查看镜像的访问密钥',
    },
    allDone: '全部完成，可以发布镜像了。',
    rest: '还剩 {count} 项',
    publish: '前往产品管理',
  },
}
