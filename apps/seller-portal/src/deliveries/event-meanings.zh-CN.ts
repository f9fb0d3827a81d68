import type { WebhookEndpointView } from '@emporium/api-client'

/** A type of event that programs can hear of. */
export type EventType = NonNullable<WebhookEndpointView['eventTypes']>[number]

/** 各类事件的含义，简体中文；英文由 API 给出。 */
export const eventMeaningsZhCN: Record<EventType, string> = {
  'isv_confirmation.confirmed': '服务商可提交此类型的产品；如附有产品信息表，可据此新建产品。',
  'isv_confirmation.returned': '运营人员退回了产品信息表，并附有反馈。',
  'product.listed': '产品已上架。',
  'product.updated': '买家看到的已上架产品内容有变化。',
  'product.removed': '产品已下架；订阅者保留已有的内容。',
  'version.listed': '版本可在所列地域购买；新增地域就绪或支持日期变化时会再次通知。',
  'version.retired': '版本不可再购买；已订阅者可继续使用。',
  'change_request.answered': '运营人员就申请给卖家写了消息。',
  'change_request.decided': '卖家的申请已获批准、已执行、已拒绝，或因所涉对象不复存在而失效。',
  'review_case.opened': '提交的内容等待首次检查。',
  'review_case.boot_script_requested': '镜像含有启动脚本，请卖家上传该脚本。',
  'review_case.boot_script_run': '启动脚本已在指定服务器上运行，并保留了输出。',
  'review_case.boot_script_failed': '启动脚本失败或无法运行；请卖家上传另一份或重新上传。',
  'review_case.turn_passed': '审核等待卖家（回复或启动脚本），或继续进行。',
  'review_case.access_passed': '产品可正常访问；接下来检查产品信息。',
  'review_case.passed': '最后一项检查已通过；开始制作镜像，SaaS 产品随即上架。',
  'review_case.rejected': '审核员驳回了提交的内容，并说明了原因。',
  'review_case.appeal_decided': '申诉已有结果：维持驳回，或从驳回处继续审核。',
  'review_case.image_produced': '镜像已复制到一个发布地域。',
  'review_case.production_failed': '镜像未能复制到一个发布地域；可单独重试。',
  'review_case.finished': '镜像已在所有发布地域就绪。',
  'subscription.started': '买家接受了最终用户许可协议并订阅。',
  'subscription.upgraded': '订阅已换到另一版本；原版本仍可使用。',
  'subscription.cancelled': '订阅已结束。',
  'deployment.finished': '服务器正在运行，或镜像已共享给买家。',
  'deployment.failed': '部署未成功，并附有原因。',
  'hand_over.recorded': '买家前往了 SaaS 产品卖家自己的网站。',
  'conversation.answered': '订阅者回复了卖家。',
  'review.posted': '已验证的买家给产品评分。',
  'review.edited': '买家修改了评分或文字。',
  'review.hidden': '运营人员隐藏了一条评价并说明原因；作者可以修改。',
  'review.restored': '运营人员重新显示了隐藏的评价。',
}
