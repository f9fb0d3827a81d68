import type { Message } from '../message.ts'

const team = '/seller/team'
const open = { en: 'Open the team', 'zh-CN': '打开团队' }

/** To an address that need not have an account: by mail alone. */
export const invitationTexts = {
  team_invitation: {
    path: '/invitations/{token}',
    action: { en: 'See the invitation', 'zh-CN': '查看邀请' },
    en: {
      title: '{personName} invites you to the team of {vendorName}',
      body: 'You are invited to work for {vendorName} at Emporium as: {role}. The link is good for 7 days, for this address alone. If you do not know {vendorName}, do nothing.',
    },
    'zh-CN': {
      title: '{personName} 邀请您加入 {vendorName} 团队',
      body: '您受邀在 Emporium 以“{role}”的身份加入 {vendorName}。链接 7 天内有效，且仅限此邮箱地址使用。如果您不认识 {vendorName}，请忽略本邮件。',
    },
  },
} as const satisfies Record<string, Message>

/** About who is in a vendor's team, and as what (ON-10). */
export const teamTexts = {
  team_joined: {
    path: team,
    action: open,
    en: {
      title: '{personName} has joined {vendorName}',
      body: '{personName} accepted your invitation and is now in the team of {vendorName} as: {role}.',
    },
    'zh-CN': {
      title: '{personName} 已加入 {vendorName}',
      body: '{personName} 已接受邀请，以“{role}”的身份加入 {vendorName} 团队。',
    },
  },
  team_invitation_declined: {
    path: team,
    action: open,
    en: {
      title: '{personName} has declined your invitation',
      body: '{personName} will not join the team of {vendorName}.',
    },
    'zh-CN': {
      title: '{personName} 已拒绝您的邀请',
      body: '{personName} 不会加入 {vendorName} 团队。',
    },
  },
  team_role_changed: {
    path: team,
    action: open,
    en: {
      title: 'Your role at {vendorName} has changed',
      body: 'In the team of {vendorName} you are now: {role}.',
    },
    'zh-CN': {
      title: '您在 {vendorName} 的角色已变更',
      body: '您在 {vendorName} 团队中的角色现为：{role}。',
    },
  },
  team_removed: {
    path: '/account',
    action: { en: 'Open your account', 'zh-CN': '打开您的账号' },
    group: 'account',
    en: {
      title: 'You are no longer in the team of {vendorName}',
      body: 'An owner removed you from the team of {vendorName}. Your account stays as it is; what belongs to {vendorName} is no longer open to you.',
    },
    'zh-CN': {
      title: '您已不再是 {vendorName} 团队成员',
      body: '一位所有者已将您移出 {vendorName} 团队。您的账号保持不变，但您不能再访问 {vendorName} 的内容。',
    },
  },
  team_left: {
    path: team,
    action: open,
    en: {
      title: '{personName} has left {vendorName}',
      body: '{personName} left the team of {vendorName}.',
    },
    'zh-CN': {
      title: '{personName} 已离开 {vendorName}',
      body: '{personName} 已离开 {vendorName} 团队。',
    },
  },
  ownership_offered: {
    path: team,
    action: { en: 'Accept or decline', 'zh-CN': '接受或拒绝' },
    group: 'account',
    en: {
      title: '{personName} offers you the ownership of {vendorName}',
      body: 'Accept it on the team page, or decline. Nothing changes before you do.',
    },
    'zh-CN': {
      title: '{personName} 邀请您成为 {vendorName} 的所有者',
      body: '请在团队页面接受或拒绝。在您操作之前，一切保持不变。',
    },
  },
  ownership_taken: {
    path: team,
    action: open,
    group: 'account',
    en: {
      title: '{personName} now owns {vendorName}',
      body: '{personName} accepted the ownership that you offered. Your own role is now the one that you chose.',
    },
    'zh-CN': {
      title: '{personName} 现为 {vendorName} 的所有者',
      body: '{personName} 已接受您移交的所有权。您的角色已变为您所选择的角色。',
    },
  },
  ownership_declined: {
    path: team,
    action: open,
    en: {
      title: '{personName} does not want to own {vendorName}',
      body: '{personName} declined the ownership of {vendorName}. Nothing has changed.',
    },
    'zh-CN': {
      title: '{personName} 未接受 {vendorName} 的所有权',
      body: '{personName} 拒绝了 {vendorName} 的所有权。一切保持不变。',
    },
  },
  ownership_withdrawn: {
    path: team,
    action: open,
    en: {
      title: 'The ownership of {vendorName} is no longer offered',
      body: '{personName} took the offer back. Nothing has changed.',
    },
    'zh-CN': {
      title: '{vendorName} 的所有权移交已取消',
      body: '{personName} 已撤回移交。一切保持不变。',
    },
  },
} as const satisfies Record<string, Message>
