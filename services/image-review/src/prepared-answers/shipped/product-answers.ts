import { answer, type ShippedAnswers } from './shipped-answer.ts'

/** About images and what runs on them. */
export const productAnswers: ShippedAnswers = {
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
}
