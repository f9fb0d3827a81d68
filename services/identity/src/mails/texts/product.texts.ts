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
  product_removed: {
    path: product,
    action: open,
    en: {
      title: '{productName|A product} was taken off the shelf',
      body: '{productName|One of your products} can no longer be found or bought: {reason}. Who subscribed to it keeps it.',
    },
    'zh-CN': {
      title: '{productName|一个产品} 已下架',
      body: '{productName|您的一个产品} 已无法被搜索或购买：{reason}。已订阅的买家可继续使用。',
    },
  },
  case_claimed: {
    path: product,
    action: open,
    isQuiet: true,
    en: {
      title: 'The review of {productName} has begun',
      body: 'A reviewer has taken {productName}. You hear of every step.',
    },
    'zh-CN': {
      title: '{productName} 已开始审核',
      body: '审核员已受理 {productName}。我们会告知您每一步进展。',
    },
  },
  case_access_passed: {
    path: product,
    action: open,
    isQuiet: true,
    en: {
      title: '{productName} works when reached',
      body: 'The access check of {productName} is passed. Next, the product information is checked.',
    },
    'zh-CN': {
      title: '{productName} 已通过访问检查',
      body: '{productName} 的访问检查已通过。接下来将检查产品信息。',
    },
  },
  case_message: {
    path: product,
    action: open,
    en: {
      title: 'The reviewer writes about {productName}',
      body: 'About the review of {productName}:\n{finding}{text}',
    },
    'zh-CN': {
      title: '审核员就 {productName} 留言',
      body: '关于 {productName} 的审核：\n{finding}{text}',
    },
  },
  case_question: {
    path: product,
    action: { en: 'Answer', 'zh-CN': '答复' },
    en: {
      title: 'The review of {productName} waits for your answer',
      body: 'The reviewer cannot go on with {productName} without your answer:\n{text}',
    },
    'zh-CN': {
      title: '{productName} 的审核正等待您的答复',
      body: '审核员需要您的答复才能继续审核 {productName}：\n{text}',
    },
  },
  case_waits_3_days: {
    path: product,
    action: { en: 'Go on', 'zh-CN': '继续' },
    en: {
      title: 'It is your turn: the review of {productName} has waited for you for 3 days',
      body: 'The review of {productName} goes on as soon as you have sent what was asked for.',
    },
    'zh-CN': {
      title: '轮到您了：{productName} 的审核已等待您 3 天',
      body: '收到您需要提交的内容后，{productName} 的审核将立即继续。',
    },
  },
  case_waits_7_days: {
    path: product,
    action: { en: 'Go on', 'zh-CN': '继续' },
    en: {
      title: 'It is your turn: the review of {productName} has waited for you for a week',
      body: 'The review of {productName} goes on as soon as you have sent what was asked for. If you do not want to go on, you can withdraw it.',
    },
    'zh-CN': {
      title: '轮到您了：{productName} 的审核已等待您一周',
      body: '收到您需要提交的内容后，{productName} 的审核将立即继续。如不再需要审核，您可以撤回提交。',
    },
  },
  case_passed: {
    path: product,
    action: open,
    en: {
      title: '{productName} has passed the review',
      body: '{productName} is now being prepared for the shelf. You have nothing to do.',
    },
    'zh-CN': {
      title: '{productName} 已通过审核',
      body: '{productName} 正在准备上架，您无需进行任何操作。',
    },
  },
  production_finished: {
    path: product,
    action: open,
    isQuiet: true,
    en: {
      title: '{productName} is ready in every region',
      body: 'The version of {productName} that passed the review can be bought in every region that you chose.',
    },
    'zh-CN': {
      title: '{productName} 已在所有地域就绪',
      body: '通过审核的 {productName} 版本现在可在您选择的所有地域购买。',
    },
  },
  case_rejected: {
    path: product,
    action: open,
    en: {
      title: '{productName} was not accepted',
      body: 'The review of {productName} ended with these reasons: {reasons}{said} You can change it and submit it again.',
    },
    'zh-CN': {
      title: '{productName} 未通过审核',
      body: '{productName} 的审核未通过，原因如下：{reasons}{said} 您可以修改后重新提交。',
    },
  },
  case_appeal_upheld: {
    path: product,
    action: open,
    en: {
      title: 'The rejection of {productName} stands',
      body: 'Somebody else has looked at your appeal for {productName}, and the rejection stands:\n{text}',
    },
    'zh-CN': {
      title: '{productName} 的驳回维持不变',
      body: '另一位审核人员已复核您对 {productName} 的申诉，维持驳回：\n{text}',
    },
  },
  case_appeal_overturned: {
    path: product,
    action: open,
    en: {
      title: 'Your appeal for {productName} succeeded',
      body: 'The review of {productName} goes on where it was rejected, with what you had submitted:\n{text}',
    },
    'zh-CN': {
      title: '您对 {productName} 的申诉成功',
      body: '{productName} 将从被驳回的环节继续审核，以您当时提交的内容为准：\n{text}',
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
  boot_script_failed: {
    path: product,
    action: { en: 'See its output', 'zh-CN': '查看输出' },
    en: {
      title: 'The boot script of {productName} did not pass',
      body: 'The boot script of {productName} failed, or could not be run. Read what it wrote, and upload another one: the review waits for it.',
    },
    'zh-CN': {
      title: '{productName} 的启动脚本未通过',
      body: '{productName} 的启动脚本运行失败或无法运行。请查看其输出并重新上传，审核正在等待该脚本。',
    },
  },
  production_failed: {
    path: product,
    action: open,
    en: {
      title: 'The image of {productName} could not be copied',
      body: 'Copying to the region {regionId} failed: {reason}{fault}\nThis is for us to mend: operations sees to it, and there is nothing for you to do.',
    },
    'zh-CN': {
      title: '{productName} 的镜像复制失败',
      body: '复制到{regionId}失败：{reason}{fault}\n此问题由运营团队处理，您无需操作。',
    },
  },
} as const satisfies Record<string, Message>
