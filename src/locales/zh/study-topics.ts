import type { studyTopics as en } from '../en/study-topics.ts';

export const studyTopics: Record<keyof typeof en, string> = {
  'arrears': '逾期与账龄',
  'charges': '利息与费用',
  'people': '人与机构',
  'relief': '方案与减免',
  'channels': '渠道',
  'process': '流程',
  'law': '法律',
  'credit-record': '征信',
  'conduct': '言行与合规',
  'records': '记录与数据',
  'skills': '沟通与服务',
  'money': '资金与能力',
};
