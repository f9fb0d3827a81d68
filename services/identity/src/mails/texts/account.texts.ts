import type { Message } from '../message.ts'

/** About an account itself: sent by mail alone. */
export const accountTexts = {
  verify_email: {
    path: '/verify-email?token={token}',
    action: { en: 'Confirm my address', 'zh-CN': '确认我的邮箱' },
    en: {
      title: 'Confirm your e-mail address',
      body: 'Somebody registered this address at Emporium. If it was you, confirm the address within 24 hours. If it was not you, do nothing.',
    },
    'zh-CN': {
      title: '请确认您的邮箱地址',
      body: '有人使用此邮箱地址注册了 Emporium。如果是您本人,请在 24 小时内确认。如果不是您,请忽略本邮件。',
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
      body: '有人尝试再次使用此邮箱地址注册 Emporium。您已拥有账号,请直接登录。如果不是您本人,请忽略本邮件。',
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
      body: '有人请求为您的账号设置新密码。链接 10 分钟内有效,且只能使用一次。如果不是您本人,请忽略本邮件。',
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
      body: '您的账号密码已更改,所有会话均已退出。如果不是您本人操作,请立即设置新密码。',
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
      body: '您的账号新增了验证器应用或通行密钥。如果不是您本人操作,请立即将其移除并设置新密码。',
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
      body: '您的账号移除了验证器应用或通行密钥。如果不是您本人操作,请立即设置新密码。',
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
      body: '现在可以使用 {provider} 登录您的账号。如果不是您本人操作,请立即将其移除并设置新密码。',
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
      body: '{provider} 不再能登录您的账号。如果不是您本人操作,请立即设置新密码。',
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
      body: '有人使用您的恢复代码登录,还剩 {left} 个。如果不是您本人操作,请立即设置新密码。',
    },
  },
} as const satisfies Record<string, Message>
