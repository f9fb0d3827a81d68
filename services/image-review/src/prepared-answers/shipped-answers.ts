import type { PreparedAnswerBody } from './prepared-answer.schemas.ts'

type Words = [title: string, text: string]

const answer = (
  reasonCode: PreparedAnswerBody['reasonCode'],
  en: Words,
  zh: Words,
): PreparedAnswerBody => ({
  reasonCode,
  title: { en: en[0], 'zh-CN': zh[0] },
  text: { en: en[1], 'zh-CN': zh[1] },
})

/**
 * What comes with the software, at least one answer for each reason, by a name of its own that never changes (RV-9). They
 * rest on the rule of their reason. What stands in [brackets] is for the reviewer to fill.
 */
export const shippedAnswers: Readonly<Record<string, PreparedAnswerBody>> = {
  'server-does-not-start': answer(
    'server-does-not-start',
    [
      'It does not start on every type',
      'We launched a server from your image and it did not come up on every instance type that you named. Please start one server of each type from the image, or name only the types that you have tried, and submit again.',
    ],
    [
      '并非所有规格都能启动',
      '我们用您的镜像启动了服务器，但在您列出的部分实例规格上未能启动。请用该镜像在每种规格上各启动一台服务器，或只列出您已验证的规格，然后重新提交。',
    ],
  ),
  'port-closed': answer(
    'product-not-reached',
    [
      'Nothing answers at the declared port',
      'We waited for five minutes after the start and nothing answered at the access point that you declared. Please check that the service starts by itself, listens on all addresses (0.0.0.0) and not on 127.0.0.1 alone, and that no firewall inside of the image blocks the port. If the port is another one, correct the access point.',
    ],
    [
      '声明的端口没有响应',
      '启动后我们等待了五分钟，您声明的访问点没有任何响应。请检查服务是否随系统自动启动、是否监听所有地址（0.0.0.0）而不仅是 127.0.0.1，以及镜像内的防火墙是否放行该端口。如果端口填写有误，请更正访问点。',
    ],
  ),
  'path-not-found': answer(
    'product-not-reached',
    [
      'The declared path is not found',
      'The port answers, but not at the path that you declared. Please correct the path of the access point, or have the product answer there.',
    ],
    [
      '声明的路径不存在',
      '端口有响应，但您声明的路径没有内容。请更正访问点的路径，或让产品在该路径上响应。',
    ],
  ),
  'function-fails': answer(
    'product-does-not-work',
    [
      'A named function does not work',
      'We followed your user guide and could not use this function of the listing: [which one, and what happened]. Please mend it in the image, or take it out of the listing.',
    ],
    [
      '所列功能无法使用',
      '我们按照您的使用指南操作，无法使用产品资料中的以下功能：[功能名称及现象]。请在镜像中修复，或从产品资料中删除该功能。',
    ],
  ),
  'needs-what-is-missing': answer(
    'product-does-not-work',
    [
      'It asks for something that buyers do not have',
      'The product asks for something that the listing does not mention: [licence key, account, other service]. Please say in the details and in the user guide where buyers get it and what it costs, and give us one for the review in this conversation.',
    ],
    [
      '需要买家没有的内容',
      '产品要求提供产品资料中没有提到的内容：[许可密钥、账号或其他服务]。请在详情和使用指南中说明买家如何获取及其费用，并在此对话中提供一份供审核使用。',
    ],
  ),
  'boot-script-exit': answer(
    'boot-script-fails',
    [
      'The boot script ends with an error',
      "The boot script did not end with exit code 0; its output is shown in your product's review. Please mend the script, run it twice on a fresh server, and upload it again.",
    ],
    [
      '启动脚本执行出错',
      '启动脚本未以退出码 0 结束，输出显示在您产品的审核信息中。请修改脚本，在全新的服务器上连续运行两次，然后重新上传。',
    ],
  ),
  'facts-do-not-match': answer(
    'facts-do-not-match',
    [
      'Form and image differ',
      'What the form says is not what the cloud says of the image: [field, form, image]. Please correct the form, or choose the image that you meant.',
    ],
    [
      '表单与镜像不一致',
      '表单内容与云平台记录的镜像信息不一致：[字段、表单内容、镜像信息]。请更正表单，或选择正确的镜像。',
    ],
  ),
  'keys-left': answer(
    'credentials-left-behind',
    [
      'Keys or passwords are in the image',
      'The image contains credentials of its maker: [file or account]. Whoever starts a server from it could use them, or they could be used against the buyer. Please remove them, change them wherever else they are in use, and make a new image. The image checker finds what is left.',
    ],
    [
      '镜像中有密钥或密码',
      '镜像中包含制作者的凭据：[文件或账号]。任何使用该镜像的人都可能利用它们，也可能被用来攻击买家。请将其删除，在其他使用之处一并更换，并重新制作镜像。可使用镜像检查工具确认没有遗留。',
    ],
  ),
  'histories-left': answer(
    'credentials-left-behind',
    [
      'Histories or logs are in the image',
      'The image still has histories or logs of its maker: [file]. Please clean them before you make the image; the image checker names every one that it finds.',
    ],
    [
      '镜像中有历史记录或日志',
      '镜像中仍有制作者的历史记录或日志：[文件]。请在制作镜像前清理；镜像检查工具会逐一列出。',
    ],
  ),
  'fixed-password': answer(
    'unsafe-default',
    [
      'The same password on every server',
      'Every server of this image has the same password for [account or page]. Please make one at the first start, for each server anew, and tell the buyer where it is found.',
    ],
    [
      '每台服务器密码相同',
      '使用此镜像的每台服务器上，[账号或页面] 的密码都相同。请在首次启动时为每台服务器单独生成密码，并告知买家在哪里查看。',
    ],
  ),
  'open-administration': answer(
    'unsafe-default',
    [
      'Administration is open to everybody',
      'The administration at [address] can be used without signing in. Please require a sign-in, or let it answer on the server itself alone.',
    ],
    [
      '管理页面无需登录',
      '[地址] 的管理页面无需登录即可使用。请要求登录，或仅允许从服务器本机访问。',
    ],
  ),
  'url-not-reached': answer(
    'url-not-reached',
    [
      'The product URL does not answer',
      'The product URL did not answer over https when we tried it, or showed an error. Please check the address and its certificate, from outside of your own network.',
    ],
    [
      '产品网址没有响应',
      '我们访问产品网址时，https 没有响应或显示错误。请从您自己的网络之外检查网址及其证书。',
    ],
  ),
  'pricing-unclear': answer(
    'pricing-unclear',
    [
      'Say what is charged',
      'The pricing details do not say clearly what is charged, by whom and when. Please name each fee with its amount and period, and what is free.',
    ],
    [
      '请说明收费内容',
      '价格说明没有写清收费项目、收费方和收费时间。请列出每项费用的金额和周期，以及哪些内容免费。',
    ],
  ),
  'support-missing': answer(
    'text-missing',
    [
      'Say how buyers reach support',
      'Please say in the support details how buyers reach you, at which hours, in which languages and how soon you answer.',
    ],
    [
      '请说明如何获得支持',
      '请在支持信息中说明买家如何联系您、服务时间、支持的语言以及多久会答复。',
    ],
  ),
  'details-thin': answer(
    'text-missing',
    [
      'The details say too little',
      'The details do not let a buyer decide. Please say what the product does, for whom it is, what it needs, and what the first steps are.',
    ],
    [
      '产品详情过少',
      '产品详情不足以让买家作出决定。请说明产品的用途、适用对象、所需条件以及首次使用的步骤。',
    ],
  ),
  'claims-without-proof': answer(
    'text-misleading',
    [
      'A claim that cannot be shown',
      'Please take out, or show, this claim: “[words]”. Superlatives, promises and comparisons with others are only possible with a source.',
    ],
    [
      '无法证实的说法',
      '请删除或证明以下说法：“[原文]”。只有注明来源，才能使用最高级用语、承诺或与他人的比较。',
    ],
  ),
  language: answer(
    'language',
    [
      'The English needs another look',
      'Some sentences cannot be understood: [place]. Please have them read by somebody who knows the language well. A Chinese text beside the English one is welcome.',
    ],
    [
      '英文需要修改',
      '部分英文语句难以理解：[位置]。请由熟悉英文的人员校对。欢迎在英文之外附上中文说明。',
    ],
  ),
  logo: answer(
    'logo',
    [
      'A sharp, square logo',
      'The logo is blurred, not square, or shows something else than the brand of the product. Please upload a square one of at least 320 × 320 pixels.',
    ],
    [
      '请使用清晰的方形标志',
      '标志模糊、不是方形，或展示的不是产品品牌。请上传至少 320 × 320 像素的方形标志。',
    ],
  ),
  trademark: answer(
    'trademark',
    [
      'Show your right to the name or logo',
      'The listing uses a name or logo of somebody else: [which]. Please upload the proof that you may use it, or take it out.',
    ],
    [
      '请证明名称或标志的使用权',
      '产品资料使用了他人的名称或标志：[名称]。请上传有权使用的证明，或将其删除。',
    ],
  ),
  licence: answer(
    'licence',
    [
      'The EULA does not fit what is sold',
      'The EULA does not permit the use that you sell, or is of another product: [place]. Please upload the text that buyers are to accept. Licences of open-source parts belong into it or into the image.',
    ],
    [
      'EULA 与所售产品不符',
      'EULA 不允许所销售的用途，或属于其他产品：[位置]。请上传买家应接受的文本。开源组件的许可证应包含在其中或镜像内。',
    ],
  ),
  category: answer(
    'category',
    [
      'Another category fits better',
      'Buyers look for such a product under [category]. Please choose that one.',
    ],
    ['其他类目更合适', '买家会在 [类目] 中寻找此类产品。请选择该类目。'],
  ),
  'release-note': answer(
    'version',
    [
      'Say what changed in this version',
      'The release note does not say what changed. Please name what is new, what was mended and what buyers must do when they upgrade; the version number must be higher than the last.',
    ],
    [
      '请说明本版本的变更',
      '版本说明没有写明变更内容。请说明新增和修复的内容，以及买家升级时需要做什么；版本号必须高于上一版本。',
    ],
  ),
  duplicate: answer(
    'duplicate',
    [
      'Add a version to the listed product',
      'You have listed this product already: [name]. Please withdraw this submission and add a new version there, so that its reviews and subscribers stay together.',
    ],
    [
      '请为已上架的产品添加版本',
      '您已上架过此产品：[名称]。请撤回本次提交，并在原产品中添加新版本，使评价和订阅者保持在一起。',
    ],
  ),
  'forbidden-content': answer(
    'forbidden-content',
    [
      'This cannot be listed',
      'The product or its listing contains something that is not listed here: [what]. Please take it out. If you think that we are mistaken, answer in the conversation.',
    ],
    [
      '此内容不能上架',
      '产品或其资料中含有不允许上架的内容：[内容]。请将其删除。如果您认为我们有误，请在对话中回复。',
    ],
  ),
  'more-information': answer(
    'other',
    [
      'We need to know more',
      'To go on we need to know: [question]. Please answer in the conversation, or add it to the application and submit again.',
    ],
    [
      '我们需要更多信息',
      '继续审核前，我们需要了解：[问题]。请在对话中回复，或补充到申请中重新提交。',
    ],
  ),
}
