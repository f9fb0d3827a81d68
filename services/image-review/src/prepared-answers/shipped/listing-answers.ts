import { answer, type ShippedAnswers } from './shipped-answer.ts'

/** About what a listing says and shows. */
export const listingAnswers: ShippedAnswers = {
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
