import type { Misconduct } from '../../domain/dialogue/index.ts';

export const misconduct = {
  'threat-violence': '暴力威胁',
  'threat-arrest': '以抓捕、坐牢恐吓',
  'false-legal-claim': '虚假法律主张',
  'impersonate-authority': '冒充权威',
  'insult': '侮辱',
  'profanity': '脏话',
  'harassment-pressure': '骚扰施压',
  'third-party-disclosure': '向第三人泄露',
  'third-party-threat': '以第三人相逼',
  'public-shaming': '公开羞辱',
  'privacy-leak': '泄露隐私',
  'false-amount': '虚报金额',
  'false-credit-claim': '虚假征信说法',
  'induce-borrowing': '诱导借贷',
  'collect-to-private-account': '私人收款',
  'deny-dispute-rights': '剥夺异议权',
  'ignore-hardship': '漠视困难',
  'refuse-supervisor': '拒绝转主管',
  'unfair-pressure-time': '不当时限压迫',
} as const satisfies Record<Misconduct, string>;
