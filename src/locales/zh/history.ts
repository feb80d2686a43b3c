import type { history as en } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof en> = {
  title: '记录',
  lead: '打过的每通电话都在这里，最近的在前。只保存在这台设备上。',
  emptyTitle: '还没有记录',
  emptyBody: '打完一通电话，这里就会留下记录，说过的每句话都在。',
  emptyAction: '去选一通电话',
  count: ({ count }) => `共 ${count} 通`,
  legality: '合法性',
  professionalism: '专业度',
  open: '看复盘',
  openOf: ({ title, when }) => `看复盘：${title}，${when}`,
  resume: '接着打',
  remove: '删除',
  removeOf: ({ title, when }) => `删除：${title}，${when}`,
  removeConfirm: ({ title, when }) => `要删除“${title}”（${when}）这条记录吗？删除后无法恢复。`,
  removed: '记录已删除。',
  unfinished: '没打完',
  missingScenario: ({ id }) => `${id}（已不在练习列表中）`,
  notScored: '未评分',
  scoreOf: ({ score }) => `${score} 分，满分 100`,
};
