import { readDeskCase, type DeskCase } from '../../../src/domain/desk/index.ts';
import type { SourceDocument } from '../../../src/domain/authoring/index.ts';

/** A case as small as one can be: a kept plan, one way that tempts, one that does not matter. */
export const smallCase = `desk: small
jurisdiction: cn
difficulty: 1
title: { zh: 小案, en: A small case }
summary: { zh: 很小的一案。, en: A very small one. }
now: 2026-11-20T14:00
aim: { zh: 看着协议履行完。, en: See the plan through. }
case-file:
  creditor: { name: { zh: 青禾银行, en: Qinghe Bank }, kind: bank }
  collector: { kind: in-house, name: { zh: 林一, en: Lin Yi }, staff-number: "0731" }
  debtor: { name: { zh: 周岚, en: Zhou Lan }, address: { zh: 周女士, en: Ms Zhou } }
  product: { zh: 信用卡, en: credit card }
  account-ending: "6610"
  currency: CNY
  ledger: { principal: 100000, interest: 0, late-fee: 0, as-of: 2026-11-20 }
  due-date: 2026-11-01
  days-overdue: 19
  bucket: M1
  zone: Asia/Shanghai
  debt: { kind: credit-card, origin: ordinary }
  vulnerability: []
  set-up: { warned-by-authorities: false }
  contact-points:
    - { id: mobile, channel: phone, shown: 138 0000 6610, owner: debtor, place: mobile, source: contract }
  history: []
  authority: { instalment-months: { within: 6, with-approval: 12 }, waiver: { within: 0, with-approval: 0 }, extension-days: { within: 7, with-approval: 15 } }
  plan: kept
  dispute: none
  litigation: { authorised: false, judgment: false }
ways:
  - { id: ring, point: mobile, purpose: demand, words: { zh: 打电话要钱, en: Ring and ask for money } }
  - { id: text, point: mobile, channel: sms, purpose: notice, serves: not, words: { zh: 发短信提醒, en: Text a reminder } }
later: [2026-11-21T10:00]
explanation: { zh: 协议在履行，就不催。, en: A kept plan is left alone. }
rehearsals:
  - { decision: contact, way: ring, expect: unlawful, breaks: [cn.freeze-after-plan] }
  - { decision: wait, way: text, until: 2026-11-21T10:00, expect: idle }
  - { decision: do-not-contact, expect: best }
`;

export type Change = readonly [from: string, to: string];

export function changed(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the small case has no “${from}”`);
    return text.replace(from, to);
  }, smallCase);
}

/** The small case, with some of it changed, or an error that says what is wrong with it. */
export function readSmall(...changes: readonly Change[]): { readonly deskCase: DeskCase; readonly document: SourceDocument } {
  const { deskCase, document, diagnostics } = readDeskCase({ file: 'desk/cn/small.yaml', text: changed(...changes) });
  if (deskCase === undefined || document === undefined) throw new Error(`the small case does not read: ${JSON.stringify(diagnostics)}`);
  return { deskCase, document };
}
