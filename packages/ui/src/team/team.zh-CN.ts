import type { Words } from '../text/message-key.ts'
import type { teamEn } from './team.en.ts'

/** 服务商团队的角色与历史，简体中文 (ON-10)。 */
export const teamZhCN: Words<typeof teamEn> = {
  roles: {
    owner: '所有者',
    publisher: '发布者',
    support: '支持',
    finance: '财务',
    read_only: '只读',
  },
  platform: '平台',
  noHistory: '暂无记录。',
  deeds: {
    founded: '团队创建，{subject} 为{to}',
    invited: '{actor} 邀请 {subject} 担任{to}',
    invitation_resent: '{actor} 重新发送了给 {subject} 的邀请',
    invitation_revoked: '{actor} 撤回了给 {subject} 的邀请',
    invitation_declined: '{subject} 拒绝了邀请',
    joined: '{subject} 以{to}的身份加入',
    role_changed: '{actor} 将 {subject} 的角色从{from}改为{to}',
    removed: '{actor} 移除了 {subject}（{from}）',
    left: '{subject} 离开了团队（{from}）',
    ownership_offered: '{actor} 提出将所有权移交给 {subject}',
    ownership_declined: '{subject} 拒绝了所有权',
    ownership_withdrawn: '所有权移交已取消',
    ownership_taken: '{subject} 成为所有者',
  },
}
