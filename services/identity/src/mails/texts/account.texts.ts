import type { Message } from '../message.ts'

/** About an account itself: sent by mail alone. */
export const accountTexts = {
  verify_email: {
    path: '/verify-email?token={token}',
    action: { en: 'Confirm my address', 'zh-CN': '确认我的邮箱' },
    en: {
      title: 'Confirm your e-mail address',
      body: '“{name}” registered this address at Emporium. If it was you, confirm the address within 24 hours; on another device we ask for the password that you chose. If it was not you, do nothing: without you nothing comes of it, and you can still register with a password of your own.',
    },
    'zh-CN': {
      title: '请确认您的邮箱地址',
      body: '“{name}”使用此邮箱地址注册了 Emporium。如果是您本人，请在 24 小时内确认；在其他设备上打开时，我们会要求输入您设置的密码。如果不是您，请忽略本邮件：未经您确认，注册不会生效，您仍可以使用自己的密码注册。',
    },
  },
  already_registered: {
    path: '/forgot-password',
    action: { en: 'I forgot my password', 'zh-CN': '忘记密码' },
    en: {
      title: 'You already have an account',
      body: 'Somebody tried to register this address at Emporium again. You already have an account: sign in with it. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '您已拥有账号',
      body: '有人尝试再次使用此邮箱地址注册 Emporium。您已拥有账号，请直接登录。如果不是您本人，请忽略本邮件。',
    },
  },
  reset_password: {
    path: '/reset-password?token={token}',
    action: { en: 'Set a new password', 'zh-CN': '设置新密码' },
    en: {
      title: 'Set a new password',
      body: 'Somebody asked to set a new password for your account. The link is good for 10 minutes and once. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '设置新密码',
      body: '有人请求为您的账号设置新密码。链接 10 分钟内有效，且只能使用一次。如果不是您本人，请忽略本邮件。',
    },
  },
  password_changed: {
    path: '/forgot-password',
    action: { en: 'It was not me', 'zh-CN': '不是我操作的' },
    en: {
      title: 'Your password was changed',
      body: 'The password of your account was changed, and every session was signed out. If it was not you, set a new password now.',
    },
    'zh-CN': {
      title: '您的密码已更改',
      body: '您的账号密码已更改，所有会话均已退出。如果不是您本人操作，请立即设置新密码。',
    },
  },
  confirm_new_email: {
    path: '/confirm-email?token={token}',
    action: { en: 'Confirm this address', 'zh-CN': '确认此邮箱' },
    en: {
      title: 'Confirm your new e-mail address',
      body: 'Somebody wants to use this address for their account at Emporium. If it was you, confirm it within 24 hours; from then on you sign in with it. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '请确认您的新邮箱地址',
      body: '有人希望将此邮箱地址用于其 Emporium 账号。如果是您本人，请在 24 小时内确认，之后使用此邮箱登录。如果不是您，请忽略本邮件。',
    },
  },
  email_wanted: {
    path: '/sign-in',
    action: { en: 'Sign in', 'zh-CN': '登录' },
    en: {
      title: 'You already have an account',
      body: 'Somebody wanted to use this address for another account at Emporium. It belongs to your account already, so nothing was changed. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '您已拥有账号',
      body: '有人希望将此邮箱地址用于另一个 Emporium 账号。此邮箱已属于您的账号，因此没有任何更改。如果不是您本人，请忽略本邮件。',
    },
  },
  email_change_asked: {
    path: '/account/security',
    action: { en: 'It was not me', 'zh-CN': '不是我操作的' },
    en: {
      title: 'Somebody asked to change the e-mail address of your account',
      body: 'It is changed once the new address is confirmed. If it was not you, somebody else is signed in to your account: end their session and set a new password now.',
    },
    'zh-CN': {
      title: '有人请求更改您账号的邮箱地址',
      body: '新地址确认后即会更改。如果不是您本人操作，说明有他人登录了您的账号，请立即结束其会话并设置新密码。',
    },
  },
  email_changed: {
    path: '/undo-email?token={token}',
    action: { en: 'It was not me: undo it', 'zh-CN': '不是我操作的，撤销更改' },
    en: {
      title: 'The e-mail address of your account was changed',
      body: 'Your account has another e-mail address now, and this one no longer opens it. If it was not you, undo it within 7 days: you get this address back, every session is signed out, and we send you a link to set a new password.',
    },
    'zh-CN': {
      title: '您账号的邮箱地址已更改',
      body: '您的账号现在使用另一个邮箱地址，此地址不再能登录。如果不是您本人操作，请在 7 天内撤销：此地址将恢复，所有会话均会退出，并且我们会向您发送设置新密码的链接。',
    },
  },
  second_factor_added: {
    path: '/account/security',
    action: { en: 'Look at my factors', 'zh-CN': '查看我的验证方式' },
    en: {
      title: 'A way to sign in was added to your account',
      body: 'An authenticator app or a passkey was added to your account. If it was not you, remove it and set a new password now.',
    },
    'zh-CN': {
      title: '您的账号新增了一种登录方式',
      body: '您的账号新增了验证器应用或通行密钥。如果不是您本人操作，请立即将其移除并设置新密码。',
    },
  },
  second_factor_removed: {
    path: '/account/security',
    action: { en: 'Look at my factors', 'zh-CN': '查看我的验证方式' },
    en: {
      title: 'A way to sign in was removed from your account',
      body: 'An authenticator app or a passkey was removed from your account. If it was not you, set a new password now.',
    },
    'zh-CN': {
      title: '您的账号移除了一种登录方式',
      body: '您的账号移除了验证器应用或通行密钥。如果不是您本人操作，请立即设置新密码。',
    },
  },
  factors_reset: {
    path: '/account/security',
    action: { en: 'Set up a new one', 'zh-CN': '重新设置' },
    en: {
      title: 'Your second factors were taken away',
      body: 'An administrator took the authenticator app, the passkeys and the recovery codes of your account away, and every session was signed out. Reason: {reason}. If you did not ask for it, set a new password now and write to us.',
    },
    'zh-CN': {
      title: '您的第二重验证方式已被重置',
      body: '管理员已移除您账号的验证器应用、通行密钥和恢复代码，所有会话均已退出。原因：{reason}。如果这不是您请求的，请立即设置新密码并与我们联系。',
    },
  },
  sessions_ended: {
    path: '/account/security',
    action: { en: 'Look at where I am signed in', 'zh-CN': '查看我的登录会话' },
    en: {
      title: 'You were signed out',
      body: 'An administrator ended sessions of your account, on one device or on all. Reason: {reason}. You can sign in again. If you did not expect this, look at what happened to your account and set a new password.',
    },
    'zh-CN': {
      title: '您已被退出登录',
      body: '管理员已结束您账号在一台或全部设备上的会话。原因：{reason}。您可以重新登录。如果您对此感到意外，请查看账号活动并设置新密码。',
    },
  },
  provider_linked: {
    path: '/account/security',
    action: { en: 'Look at my ways to sign in', 'zh-CN': '查看我的登录方式' },
    en: {
      title: 'A way to sign in was added to your account',
      body: 'Your account can now be signed in to with {provider}. If it was not you, take it away and set a new password now.',
    },
    'zh-CN': {
      title: '您的账号新增了一种登录方式',
      body: '现在可以使用 {provider} 登录您的账号。如果不是您本人操作，请立即将其移除并设置新密码。',
    },
  },
  provider_unlinked: {
    path: '/account/security',
    action: { en: 'Look at my ways to sign in', 'zh-CN': '查看我的登录方式' },
    en: {
      title: 'A way to sign in was removed from your account',
      body: '{provider} no longer signs in to your account. If it was not you, set a new password now.',
    },
    'zh-CN': {
      title: '您的账号移除了一种登录方式',
      body: '{provider} 不再能登录您的账号。如果不是您本人操作，请立即设置新密码。',
    },
  },
  recovery_code_used: {
    path: '/account/security',
    action: { en: 'Make new codes', 'zh-CN': '生成新的恢复代码' },
    en: {
      title: 'A recovery code of your account was used',
      body: 'Somebody signed in with one of your recovery codes; {left} are left. If it was not you, set a new password now.',
    },
    'zh-CN': {
      title: '您的账号使用了一个恢复代码',
      body: '有人使用您的恢复代码登录，还剩 {left} 个。如果不是您本人操作，请立即设置新密码。',
    },
  },
} as const satisfies Record<string, Message>
