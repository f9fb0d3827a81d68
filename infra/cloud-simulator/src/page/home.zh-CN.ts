import type { HomeWords } from './home.en.ts'

/** The words of the page in Simplified Chinese. */
export const zhCN: HomeWords = {
  title: '云模拟器',
  lead: '在本次安装中代替真实的云：镜像、复制、服务器和密钥对均只存在于此处，不产生费用，也不会开放任何真实资源。',
  language: '语言',
  comma: '、',
  account: '账号',
  region: '地域',
  state: '状态',
  keys: {
    title: '账号及其密钥对',
    lead: '仅供演示，特意公开。点击即可复制。',
    id: 'AccessKey ID',
    secret: 'AccessKey Secret',
    rights: '权限',
    none: '没有密钥。',
    unknown: '仅添加者知晓',
    off: '已停用',
    everything: '拥有全部权限',
    nothing: '没有任何权限',
    limited: '部分权限：',
  },
  trouble: {
    title: '可开启的故障',
    lead: '开启后一直有效，直到您将其关闭。',
    clear: '全部关闭',
    on: '已开启',
    off: '已关闭',
    switchOn: '开启',
    switchOff: '关闭',
    byHand: '手动操作',
  },
  switches: {
    throttling: {
      title: '限流',
      effect: '所有调用均以 Throttling.User 拒绝。卖家会看到稍候再试的提示；后台任务会等待并重试。',
    },
    permission: {
      title: '权限错误',
      effect:
        '查询镜像以 Forbidden.RAM 拒绝，如同使用了无权限用户的密钥。卖家会看到缺少的是哪项权限。',
    },
    outage: {
      title: '服务中断',
      effect: '每次调用时连接都会断开。云市场会提示无法连接到云；恢复后测试服务器和复制会继续。',
    },
    stock: {
      title: '库存不足',
      effect: '无法启动服务器：所有规格均已售罄。访问检查和部署会说明原因。',
    },
  },
  servers: {
    title: '运行中的服务器',
    server: '服务器',
    size: '规格',
    address: '地址',
    noAddress: '暂无',
    none: '没有运行中的服务器。访问检查和部署会启动服务器。',
  },
  images: {
    title: '镜像',
    lead: (count: number) => `各账号共 ${count} 个镜像，另有每个地域各一个公共镜像。`,
    image: '镜像',
    system: '系统',
    encrypted: '已加密',
    behaviour: '其服务器',
    none: '没有镜像。',
  },
  behaviours: {
    healthy: '正常响应',
    slow: '响应缓慢',
    failing: '返回错误',
    refusing: '不响应',
  },
  states: {
    Available: '可用',
    Creating: '创建中',
    CreateFailed: '创建失败',
    Pending: '等待中',
    Starting: '启动中',
    Running: '运行中',
    Stopping: '停止中',
    Stopped: '已停止',
  },
  json: '全部内容（JSON）：',
  said: {
    copied: '已复制。',
    notCopied: '您的浏览器不允许此页面复制。',
    refused: '模拟器拒绝了请求：',
    silent: '模拟器没有响应。',
  },
}
