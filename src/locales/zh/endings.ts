import type { Disposition } from '../../domain/dialogue/index.ts';

export const endings = {
  'promise-to-pay': '承诺还款',
  'plan-agreed': '达成还款方案',
  'paid': '已还清',
  'callback-agreed': '约好再联系',
  'dispute-logged': '异议已登记',
  'referred': '已转介',
  'no-right-party': '未联系到本人',
  'refused': '拒绝还款',
  'hung-up': '电话挂断',
  'complaint': '引发投诉',
} as const satisfies Record<Disposition, string>;
