import type { SystemRuleText } from '../system-rule-words.ts'
import type { SystemRuleName } from '../system-rules.ts'

/** The words of every rule of the image checker, in Simplified Chinese. */
export const systemTextsZh: Readonly<Record<SystemRuleName, SystemRuleText>> = {
  'os-supported': {
    asks: '操作系统是仍提供安全更新的版本。',
    finds: '操作系统已不再提供安全更新',
    mend: '请使用至少还有一年支持期的版本制作镜像。',
  },
  'os-architecture': {
    asks: '系统架构与填写的架构一致。',
    finds: '系统架构与填写的架构不一致',
    mend: '请在表单中选择镜像的架构，或在另一种架构的服务器上制作。',
  },
  'cloud-init-present': {
    asks: '已安装 cloud-init，新服务器由此获得主机名、网络和买家的密钥。',
    finds: '缺少 cloud-init',
    mend: '请安装软件包 cloud-init。',
  },
  'cloud-init-cleaned': {
    asks: '没有留下制作服务器首次启动的痕迹。',
    finds: '留有制作服务器首次启动的痕迹',
    mend: '请运行：cloud-init clean --logs',
  },
  'machine-id': {
    asks: '镜像中没有 machine-id，每台服务器自行生成。',
    finds: '镜像中带有 machine-id',
    mend: '请运行：truncate -s 0 /etc/machine-id',
  },
  'account-password': {
    asks: '没有账号使用知道镜像的人都知道的密码。',
    finds: '有账号使用知道镜像的人都知道的密码',
    mend: '请锁定账号：passwd -l ACCOUNT',
  },
  'account-blank': {
    asks: '没有账号可以不用密码登录。',
    finds: '有账号可以不用密码登录',
    mend: '请锁定账号：passwd -l ACCOUNT',
  },
  'account-root-twin': {
    asks: '只有 root 的用户 ID 是 0。',
    finds: '除 root 外还有账号的用户 ID 是 0',
    mend: '请为该账号设置自己的 ID，或将其删除。',
  },
  'authorized-keys': {
    asks: '没有可以登录买家服务器的公钥。',
    finds: '有公钥可以登录买家的服务器',
    mend: '请清空文件：truncate -s 0 FILE',
  },
  'private-keys': {
    asks: '镜像中没有私钥，否则所有服务器会共用它。',
    finds: '镜像中有私钥',
    mend: '请删除该文件，让每台服务器在首次启动时自行生成密钥。',
  },
  'host-keys': {
    asks: '镜像中没有 SSH 主机密钥，每台服务器自行生成。',
    finds: '镜像中带有 SSH 主机密钥',
    mend: '请运行：rm -f /etc/ssh/ssh_host_*',
  },
  'sshd-empty-passwords': {
    asks: 'SSH 不允许无密码登录。',
    finds: 'SSH 允许无密码登录',
    mend: '请设置 PermitEmptyPasswords no。',
  },
  'sshd-passwords': {
    asks: 'SSH 使用密钥而非密码登录。',
    finds: 'SSH 接受密码登录',
    mend: '请设置 PasswordAuthentication no。',
  },
  'sshd-root': {
    asks: 'root 只能用密钥通过 SSH 登录，或完全不能登录。',
    finds: 'root 可以用密码通过 SSH 登录',
    mend: '请设置 PermitRootLogin prohibit-password。',
  },
  'sudo-unasked': {
    asks: '清楚哪些账号无需确认即可成为 root。',
    finds: '有账号无需确认即可成为 root',
    mend: '请只保留产品需要的账号，并在用户指南中说明。',
  },
  history: {
    asks: 'Shell 和数据库客户端没有留下输入记录。',
    finds: 'Shell 或数据库客户端留有输入记录',
    mend: '请删除该文件，并在结束会话时不再写入：unset HISTFILE',
  },
  'credential-files': {
    asks: '镜像中没有云、镜像仓库、代码或数据库账号的凭证文件。',
    finds: '镜像中有凭证文件',
    mend: '请删除该文件。',
  },
  secrets: {
    asks: '没有文件包含云、代码或支付账号的密钥。',
    finds: '有文件包含云、代码或支付账号的密钥',
    mend: '请移除该密钥并使其失效：看过镜像的人都已知道它。',
  },
  'settings-with-secrets': {
    asks: '没有配置以明文保存秘密。',
    finds: '有配置以明文保存秘密',
    mend: '请在首次启动时生成，或请买家提供。',
  },
  'provider-agents': {
    asks: '没有安装其他云的代理程序。',
    finds: '安装了其他云的代理程序',
    mend: '请删除其软件包。',
  },
  'fstab-names': {
    asks: '磁盘按 UUID 或卷标挂载，而不是按每台服务器都不同的设备名。',
    finds: '有磁盘按每台服务器都不同的设备名挂载',
    mend: '请在 /etc/fstab 中写 blkid 给出的 UUID=…。',
  },
  swap: {
    asks: '镜像不带交换空间。',
    finds: '镜像带有交换空间',
    mend: '请删除交换文件及其在 /etc/fstab 中的一行；产品可以在首次启动时创建。',
  },
  'file-names': {
    asks: '没有文件名包含换行符，这样的文件会躲过人和程序。',
    finds: '有文件名包含换行符',
    mend: '请重命名该文件。',
  },
  'network-names': {
    asks: '没有记住制作服务器的网卡。',
    finds: '记住了制作服务器的网卡',
    mend: '请删除 /etc/udev/rules.d/*persistent-net.rules。',
  },
  logs: {
    asks: '制作服务器的日志已清除。',
    finds: '留有制作服务器的日志',
    mend: '请清空 /var/log 下的文件，并删除轮转的旧日志。',
  },
  'temporary-files': {
    asks: '临时文件夹是空的。',
    finds: '留有临时文件',
    mend: '请清空 /tmp 和 /var/tmp。',
  },
  mail: {
    asks: '服务器上没有待收的邮件。',
    finds: '服务器上有待收的邮件',
    mend: '请删除 /var/mail 和 /var/spool/mail 中的文件。',
  },
  'package-cache': {
    asks: '没有留下已下载的软件包。',
    finds: '留有已下载的软件包',
    mend: '请运行：apt-get clean，或：dnf clean all',
  },
  'listening-ports': {
    asks: '服务只监听已声明的端口。',
    finds: '有服务监听未声明的端口',
    mend: '请停止该服务，将其绑定到 127.0.0.1，或声明其端口。',
  },
  'security-updates': {
    asks: '没有待安装的安全更新（以检查当天为准）。',
    finds: '有安全更新待安装',
    mend: '请在制作镜像之前安装更新。',
  },
}
