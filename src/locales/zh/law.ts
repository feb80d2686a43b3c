import type { Certainty, LegalForce, Severity, Verdict } from '../../domain/rulebook/index.ts';

export const forces = {
  'law': '法律',
  'regulation': '行政法规',
  'judicial-interpretation': '司法解释',
  'departmental-rule': '部门规章',
  'regulatory-notice': '规范性文件',
  'standard': '推荐性标准',
  'industry-rule': '行业自律规则',
  'project-rule': '本软件内部规则',
} as const satisfies Record<LegalForce, string>;

export const certainties = {
  T: { name: '见过原文', meaning: '已读到条文原文。' },
  S: { name: '二手资料', meaning: '只读到他人的转述，请核对官方原文。' },
  M: { name: '未经核实', meaning: '凭记忆写下，只作线索，不当法条用。' },
} as const satisfies Record<Certainty, { name: string; meaning: string }>;

export const severities = {
  critical: '严重',
  major: '较重',
  minor: '轻微',
} as const satisfies Record<Severity, string>;

export const verdicts = {
  'met': '做到了',
  'breached': '违反',
  'not-applicable': '不适用',
  'undecided': '无法判定',
} as const satisfies Record<Verdict, string>;

/** Legality is a gate. */
export const gate = { passed: '通过', failed: '未通过' } as const;

export const ruleKinds = { 'must': '应当', 'must-not': '不得', 'may': '可以' } as const;

export const citation = (p: { instrument: string; article?: string }): string => {
  if (p.article === undefined) return p.instrument;
  const number = p.article.replaceAll(', ', '、').replaceAll(/(\d)-(?=\d)/g, '$1—');
  return /^\d/.test(number) ? `${p.instrument}第 ${number} 条` : `${p.instrument} ${number}`;
};
