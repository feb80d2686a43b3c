import type { BuiltInJurisdiction, CaseFile, Channel, Jurisdiction, PaymentChannel } from '../../domain/dialogue/index.ts';
import type { Face, Meter } from '../../domain/persona/index.ts';
import type { Mode } from '../../domain/records/index.ts';

export const modes = {
  guided: { name: '带教', meaning: '每一轮都有教练讲解，看得到对方的情绪。适合第一次练。' },
  practice: { name: '练习', meaning: '随时可以退回去重来。情绪要从神态和语气里听。' },
  exam: { name: '考核', meaning: '没有提示，不能回退，打完才看复盘。' },
} as const satisfies Record<Mode, { name: string; meaning: string }>;

export const channels = {
  phone: '电话',
  sms: '短信',
  email: '电子邮件',
  letter: '信函',
  visit: '上门',
  messenger: '个人社交账号',
} as const satisfies Record<Channel, string>;

export const paymentChannels = {
  'bank-app': '手机银行',
  'online-bank': '网上银行',
  'counter': '柜台',
  'atm': '自助设备',
  'third-party-pay': '第三方支付',
  'auto-debit': '自动扣款',
} as const satisfies Record<PaymentChannel, string>;

export const buckets = {
  'M0': '还没到期，或刚到期、尚未逾期，提醒一声即可。',
  'M1': '逾期 30 天以内，以提醒为主，问清原因。',
  'M2': '逾期 31—60 天，以协商为主，谈出还法。',
  'M3': '逾期 61—90 天，认真协商，如实说明后果。',
  'M4+': '逾期 90 天以上，谈方案、转介，或走正式程序。',
} as const satisfies Record<CaseFile['bucket'], string>;

export const jurisdictions = {
  'cn': '中国大陆',
  'us': '美国',
  'us-tx': '美国得克萨斯州',
  'uk': '英国',
} as const satisfies Record<BuiltInJurisdiction, string>;

export const placeCalled = (p: { id: Jurisdiction }): string => (jurisdictions as Readonly<Record<Jurisdiction, string>>)[p.id] ?? p.id;

export const meters = { trust: '信任', tension: '紧张', willingness: '意愿' } as const satisfies Record<Meter, string>;

export const faces = {
  neutral: '平静',
  wary: '戒备',
  irritated: '烦躁',
  angry: '愤怒',
  low: '低落',
  relieved: '松了口气',
} as const satisfies Record<Face, string>;

export const regions = {
  contact: '联系',
  temper: '情绪',
  disclosure: '敞开程度',
  commitment: '承诺',
  grievance: '不满',
  outcome: '结局',
} as const;
