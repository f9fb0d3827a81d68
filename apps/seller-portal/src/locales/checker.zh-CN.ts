import type { Words } from '@emporium/ui'
import type { checkerEn } from './checker.en.ts'

/** 镜像检查脚本的文字，简体中文。 */
export const checkerZhCN: Words<typeof checkerEn> = {
  checker: {
    title: '制作镜像前先检查服务器',
    lead: '这个脚本查找不该交给买家的内容：所有服务器共用的密码和密钥、命令历史、凭证，以及构建服务器的残留。它只读取，不向任何地方发送数据；报告只说明位置，绝不包含密钥本身。',
    fetch: '在构建服务器上下载',
    read: '阅读脚本',
    run: '运行脚本，并写明产品对外提供的端口',
    ends: '标为 MUST 的内容请在制作镜像前修改，标为 SHOULD 的内容是建议。没有必须修改的内容时，脚本以 0 结束。',
    commands: '命令',
    copy: '复制命令',
    copied: '已复制',
    done: '镜像检查脚本没有发现必须修改的内容',
  },
}
