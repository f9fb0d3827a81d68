import type { Message } from '../message.ts'

const product = '/seller/products/{productId}'
const open = { en: 'Open', 'zh-CN': '打开' }

/** About products, their review and production. */
export const productTexts = {
  product_listed: {
    path: product,
    action: open,
    en: { title: '{productName} is on the shelf', body: 'Buyers can now find {productName}.' },
    'zh-CN': { title: '{productName} 已上架', body: '买家现在可以找到 {productName}。' },
  },
  case_rejected: {
    path: product,
    action: open,
    en: {
      title: '{productName} was not accepted',
      body: 'The review of {productName} ended with these reasons: {reasons} You can change it and submit it again.',
    },
    'zh-CN': {
      title: '{productName} 未通过审核',
      body: '{productName} 的审核未通过,原因如下:{reasons} 您可以修改后重新提交。',
    },
  },
  boot_script_requested: {
    path: product,
    action: { en: 'Upload the boot script', 'zh-CN': '上传启动脚本' },
    en: {
      title: 'Please upload the boot script of {productName}',
      body: 'The image of {productName} contains a boot script. The review continues when you have uploaded it.',
    },
    'zh-CN': {
      title: '请上传 {productName} 的启动脚本',
      body: '{productName} 的镜像包含启动脚本。上传后审核将继续进行。',
    },
  },
  production_failed: {
    path: product,
    action: open,
    en: {
      title: 'The image of {productName} could not be copied',
      body: 'Copying to the region {regionId} failed: {reason}',
    },
    'zh-CN': {
      title: '{productName} 的镜像复制失败',
      body: '复制到地域 {regionId} 失败:{reason}',
    },
  },
} as const satisfies Record<string, Message>
