import type { Misconduct } from '../../domain/dialogue/index.ts';

export const misconduct = {
  'threat-violence': 'Threat of violence',
  'threat-arrest': 'Threat of arrest or jail',
  'false-legal-claim': 'False legal claim',
  'impersonate-authority': 'Posing as an authority',
  'insult': 'Insult',
  'profanity': 'Profanity',
  'harassment-pressure': 'Harassment',
  'third-party-disclosure': 'Telling someone else about the debt',
  'third-party-threat': 'Threatening to involve others',
  'public-shaming': 'Public shaming',
  'privacy-leak': 'Leaking personal data',
  'false-amount': 'False amount',
  'false-credit-claim': 'False claim about credit records',
  'induce-borrowing': 'Urging to borrow elsewhere',
  'collect-to-private-account': 'Payment to a private account',
  'deny-dispute-rights': 'Denying the right to dispute',
  'ignore-hardship': 'Brushing hardship aside',
  'refuse-supervisor': 'Refusing a supervisor',
  'unfair-pressure-time': 'Coercive deadline',
} as const satisfies Record<Misconduct, string>;
