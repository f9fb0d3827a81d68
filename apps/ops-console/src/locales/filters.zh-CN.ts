import type { Words } from '@emporium/ui'
import type { filtersEn } from './filters.en.ts'

/** 审核队列的已存筛选。 */
export const filtersZhCN: Words<typeof filtersEn> = {
  filters: {
    title: '已存筛选',
    whole: '整个队列',
    unsaved: '当前筛选（未保存）',
    shared: '所有人可用',
    own: '我的筛选',
    shipped: { mine: '我的', 'overdue-images': '已逾期的镜像' },
    save: '保存筛选',
    saveTitle: '保存当前筛选',
    saveText: '保存队列当前的筛选条件与排序。',
    name: '名称',
    nameMissing: '请填写名称。',
    share: '供审核台所有人使用',
    saved: '筛选“{name}”已保存',
    makeDefault: '设为默认，打开队列时使用',
    noDefault: '不再作为默认',
    rename: '重命名',
    renameTitle: '重命名该筛选',
    overwrite: '更新“{name}”',
    overwriteTitle: '更新该筛选',
    overwriteText: '“{name}”将改为保存队列当前的筛选条件与排序。',
    overwriteConfirm: '更新',
    removeText: '将从您的筛选中移除“{name}”。案件不受影响。',
    removeSharedText: '将为审核台所有人移除“{name}”。案件不受影响。',
    remove: '移除筛选',
    removed: '筛选“{name}”已移除',
  },
}
