/** 驳回原因及其依据 (RV-5)。 */
export const rejectionWordsZhCN: Readonly<Record<string, { label: string; policy: string }>> = {
  'server-does-not-start': {
    label: '服务器无法启动',
    policy: '由镜像启动的服务器在每种支持的实例规格上都能自行启动。',
  },
  'product-not-reached': {
    label: '无法访问产品',
    policy: '启动后五分钟内，产品在其声明的端口和路径上作出响应。',
  },
  'product-does-not-work': {
    label: '产品无法正常工作',
    policy: '访问产品时，产品资料中列出的功能可以正常使用。',
  },
  'boot-script-fails': {
    label: '启动脚本执行失败',
    policy: '启动脚本以退出码 0 结束，并且可以再次运行。',
  },
  'facts-do-not-match': {
    label: '镜像与表单不符',
    policy: '表单中的操作系统、版本、架构和磁盘大小与镜像一致。',
  },
  'credentials-left-behind': {
    label: '镜像中遗留凭据',
    policy: '镜像中不含制作者的密码、私钥、访问密钥或历史记录。',
  },
  'unsafe-default': {
    label: '不安全的默认设置',
    policy: '没有固定密码，没有无需登录的管理入口，没有已知的严重漏洞。',
  },
  'url-not-reached': {
    label: '无法访问产品网址',
    policy: '产品网址通过 https 响应，并且是客户看到的第一个页面。',
  },
  'pricing-unclear': {
    label: '价格说明不清楚',
    policy: '价格说明写明收费项目、收费方和收费时间。',
  },
  'text-missing': {
    label: '缺少必要说明或内容过少',
    policy: '简短描述、详情和支持信息说明产品的用途以及如何获得帮助。',
  },
  'text-misleading': {
    label: '说明具有误导性',
    policy: '文字如实描述本产品，不含无法证实的最高级用语、承诺或比较。',
  },
  language: { label: '语言需要改进', policy: '文字使用易懂的英文。' },
  logo: { label: '标志不合适', policy: '标志清晰、为方形，并展示产品的品牌。' },
  trademark: {
    label: '未证明名称或标志的使用权',
    policy: '使用他人的名称和标志时，须附有使用权的证明。',
  },
  licence: {
    label: '许可或 EULA 不合适',
    policy: 'EULA 是买家所接受的文本，并允许所销售的用途。',
  },
  category: { label: '类目不合适', policy: '类目是买家寻找此类产品的地方。' },
  version: { label: '版本号或版本说明不合适', policy: '版本号递增，版本说明写明变更内容。' },
  duplicate: { label: '产品已经上架', policy: '一个产品只上架一次；新的发布是它的新版本。' },
  'forbidden-content': { label: '禁止的内容', policy: '不上架违法、有害或欺骗性的内容。' },
  other: { label: '其他原因', policy: '文字写明问题所在以及如何修改。' },
}
