import type { Words } from '@emporium/ui'
import type { imagesEn } from './images.en.ts'

/** 选择镜像与启动脚本的文字，简体中文。 */
export const imagesZhCN: Words<typeof imagesEn> = {
  key: {
    id: 'AccessKey ID',
    secret: 'AccessKey Secret',
    get: '获取镜像',
    never: '密钥仅用于本次请求，不会被保存、记录或返回。',
    policy: '密钥所属用户的权限策略',
    policyText: '请在云平台为密钥所属用户附加该策略，然后重试。',
    missing: '缺少的权限：',
    root: '这是主账号的访问密钥，拥有全部权限。可以使用，但更安全的做法是使用仅具备所需权限的 RAM 用户的密钥；不再需要时请删除此密钥。',
    copyPolicy: '复制策略',
    copied: '已复制',
  },
  keyProblem: {
    'access-key-id-unknown': {
      title: '云平台没有此 AccessKey ID',
      text: '请检查是否输入有误，或在云平台控制台创建新的密钥。',
    },
    'access-key-secret-wrong': {
      title: 'AccessKey Secret 与此 AccessKey ID 不匹配',
      text: '请重新复制 Secret。云平台仅在创建密钥时显示它。',
    },
    'access-key-disabled': {
      title: '该密钥已被禁用',
      text: '请在云平台控制台启用，或使用其他密钥。',
    },
    'access-key-lacks-permission': {
      title: '该密钥无权查看镜像',
      text: '密钥正确，但其所属用户在云平台缺少权限。',
    },
    'cloud-throttled': {
      title: '该账号对云平台的请求过多',
      text: '密钥没有问题，云平台要求稍候。',
    },
    'access-key-asked-too-often': {
      title: '该访问密钥使用过于频繁',
      text: '贵公司一分钟内已用它多次查询云平台。',
    },
    'cloud-unreachable': { title: '暂时无法连接云平台', text: '您的密钥没有问题，请稍后重试。' },
    'image-not-found': {
      title: '该账号在此地域没有该镜像',
      text: '镜像可能已被删除，请重新获取镜像。',
    },
    'image-not-usable': { title: '该镜像不能发布', text: '请选择其他镜像，或从服务器重新制作。' },
  },
  images: {
    title: '选择镜像',
    text: '请输入镜像所在云账号的访问密钥。',
    regions: '地域',
    region: '地域',
    caption: '{region}的镜像',
    name: '镜像名称',
    id: '镜像 ID',
    os: '操作系统',
    architecture: '架构',
    created: '创建日期',
    none: '{region}没有自定义镜像',
    search: '按镜像名称搜索',
    noMatch: '{region}没有名称含“{name}”的镜像',
    noMatchText: '请换一部分名称，或查看其他地域。',
    elsewhere: '以下地域有镜像：',
    inRegion: '{region}：{count}',
    noneText: '请查看其他地域，或先创建自定义镜像。',
    page: '第 {page} 页，共 {pages} 页',
    previous: '上一页',
    next: '下一页',
    use: '使用该镜像',
    keep: '保留当前镜像',
    change: '更换镜像',
    chosen: '已选择镜像',
    buildRegion:
      '镜像须在中国地域制作，推荐杭州（华东 1）或青岛（华北 1）。发布后，镜像在所有发布地域可用。',
    guide: '如何准备镜像',
  },
  unusable: {
    not_available: '不可用：仍在创建、创建失败或已被锁定。',
    encrypted: '镜像的磁盘已加密，其他账号无法启动。',
    shared_from_elsewhere: '镜像属于其他账号，只是共享给该账号。',
    unsupported_architecture: '只能发布 64 位镜像。',
  },
  bootScript: {
    label: '包含启动脚本',
    hint: '如回答有误，已售镜像将无法成功生产。',
    yes: '是',
    no: '否',
    yesNext: '审核期间会请您上传脚本，并在访问检查之前在服务器上运行。',
  },
  script: {
    title: '启动脚本',
    text: '审核需要镜像的启动脚本。脚本会在服务器上运行，并保留输出。',
    label: '脚本',
    hint: '请勿写入密码或密钥。按字节计数。',
    upload: '上传并运行',
    fromFile: '从文件读取',
    sent: '启动脚本已上传',
    running: '脚本正在服务器上运行，需要几分钟。',
    exit: '脚本已结束，退出码为 {code}',
    output: '脚本输出',
  },
}
