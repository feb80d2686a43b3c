import { readPersona, readScenario, type Scenario } from '../../src/domain/scenario/index.ts';

/** The smallest persona and scenario that are whole: for tests that change one thing about them. */
export const smallPersona = `
persona: plain
name: { zh: 普通人, en: Plain }
about: { zh: 一个普通人。, en: An ordinary person. }
meters: { trust: 2, tension: 1, willingness: 3 }
notices: [ask-commitment]
regions:
  contact:
    states:
      stranger:
        identify-self: { to: introduced, say: oh }
        verify-identity: { when: { tension: 3- }, to: verified, say: it-is-me }
      introduced:
        verify-identity: { to: verified, say: it-is-me }
      verified: {}
temper:
  states:
    angry:
      when: { tension: 4+ }
      face: angry
      on:
        any: { say: what }
        misconduct: { tension: +1, trust: -1, say: how-dare-you }
        "de-escalate, empathize": { tension: -2, say: fine }
    calm:
      when: { tension: 3- }
      face: neutral
      on:
        any: { say: mm }
        misconduct: { tension: +3, trust: -2, say: how-dare-you }
        "de-escalate, empathize": { trust: +1, say: fine }
        ask-commitment: [{ when: { repeated: true }, tension: +1, say: again }, { say: mm }]
lines:
  oh: { acts: [other], zh: [哦。, 嗯，您说。], en: [Oh., "Right, go on."] }
  it-is-me: { acts: [confirm-identity], zh: 是我。, en: "Yes, that's me." }
  mm: { acts: [other], zh: [嗯。, 哦。], en: [Mm., Uh-huh.] }
  fine: { acts: [other], zh: 行吧。, en: Fine. }
  again: { acts: [object], zh: 刚说过了。, en: You just said that. }
  what: { acts: [express-anger], zh: 干嘛！, en: What! }
  how-dare-you: { acts: [express-anger], zh: 你怎么说话呢？, en: How dare you? }
`;

export const smallScenario = `
scenario: small
persona: plain
jurisdiction: cn
difficulty: 1
covers: [H-03]
date: 2026-11-20
call-at: 2026-11-20T10:15
title: { zh: 小电话, en: A small call }
summary: { zh: 很短的一通。, en: A very short one. }
portrait: { hair: short, glasses: false, beard: false, age: young }
case-file:
  creditor: { name: { zh: 汇澜银行, en: Huilan Bank }, kind: bank }
  collector: { kind: in-house, name: { zh: 陈雨, en: Chen Yu }, staff-number: "0731" }
  debtor: { name: { zh: 林晓燕, en: Lin Xiaoyan }, address: { zh: 林女士, en: Ms Lin } }
  product: { zh: 信用卡, en: credit card }
  account-ending: "4821"
  currency: CNY
  ledger: { principal: 180000, interest: 540, late-fee: 900, as-of: 2026-11-20 }
  due-date: 2026-11-13
  days-overdue: 7
  bucket: M1
  history: []
  authority:
    instalment-months: { within: 6, with-approval: 12 }
    waiver: { within: 500, with-approval: 900 }
    extension-days: { within: 3, with-approval: 7 }
  plan: none
  dispute: none
  litigation: { authorised: false, judgment: false }
means: { monthly-income: 900000, monthly-spending: 600000, lump-sum: 300000 }
goals: [{ zh: 提醒还款。, en: Remind her. }]
facts:
  forgot:
    words: { zh: 忘了。, en: She forgot. }
    told:
      ask-reason: { when: { contact: verified }, trust: +1, say: i-forgot }
agenda:
  how-much:
    words: { zh: 欠多少？, en: How much? }
    raise: { when: { contact: verified }, say: how-much }
    answered: { by: [state-debt, answer-question], say: i-see }
    ignored: { tension: +1, say: how-much-again }
regions:
  commitment:
    states:
      none:
        ask-commitment: { when: { contact: verified, tension: 3- }, to: promised, say: tonight }
        offer-instalment: [{ when: { means: impossible, trust: 2+ }, say: cannot }, { when: { means: [comfortable, tight] }, to: promised, say: monthly-is-fine }]
      promised: {}
endings:
  promised:
    kind: promise-to-pay
    good: true
    recovery: 100
    health: 90
    title: { zh: 说好了, en: Agreed }
    aftermath: { zh: 当晚还清。, en: Paid that night. }
    on: close
    when: { commitment: promised }
    say: bye
  nothing:
    kind: refused
    good: false
    recovery: 0
    health: 50
    title: { zh: 没谈成, en: Nothing agreed }
    aftermath: { zh: 没有下文。, en: Nothing came of it. }
    on: close
    say: bye
  slams:
    kind: hung-up
    good: false
    recovery: 0
    health: 40
    title: { zh: 被挂断, en: Hung up on }
    aftermath: { zh: 她投诉了。, en: She complained. }
    on: turn.end
    when: { tension: 5 }
    say: slam
  left:
    kind: hung-up
    good: false
    recovery: 0
    health: 50
    title: { zh: 你挂了电话, en: You hung up }
    aftermath: { zh: 她愣住了。, en: She was left puzzled. }
    on: collector.hung-up
opening: hello
lines:
  hello: { acts: [answer-phone], zh: [喂？, 喂，哪位？], en: [Hello?, "Hello, who is it?"] }
  i-forgot: { acts: [state-reason], zh: 忙忘了。, en: It slipped my mind. }
  how-much: { acts: [ask-amount], zh: 那是多少钱？, en: So how much is it? }
  how-much-again: { acts: [ask-amount], zh: 我问您多少钱呢。, en: "I asked you how much." }
  i-see: { acts: [other], zh: "{total}，知道了。", en: "{total}. Right." }
  tonight: { acts: [promise], zh: 今晚就还。, en: I'll pay tonight. }
  monthly-is-fine: { acts: [accept], zh: "一个月{monthly}，行。", en: "{monthly} a month works." }
  cannot: { acts: [reject], zh: 这个我真还不起。, en: I really can't manage that. }
  bye: { acts: [thank], zh: 好，再见。, en: OK. Bye. }
  slam: { acts: [hang-up], zh: （挂断了）嘟…… , en: (the line goes dead) … }
choices:
  identify:
    grade: good
    when: { contact: stranger }
    acts: [greet, identify-self, disclose-recording]
    zh: 您好，我是{creditor}的{collector}，本次通话会录音。
    en: Hello, this is {collector} from {creditor}. The call is recorded.
  verify:
    grade: good
    when: { contact: [stranger, introduced] }
    acts: [verify-identity]
    zh: 请问是{debtor}本人吗？
    en: Am I speaking to {debtor}?
  notice:
    grade: good
    when: { contact: [introduced, verified] }
    acts: [disclose-recording]
    zh: 跟您说一声，通话有录音。
    en: I should say that the call is recorded.
  state:
    grade: good
    when: { contact: verified }
    acts: [state-debt]
    zh: 您的{product}一共欠{total}。
    en: Your {product} stands at {total}.
  ask:
    grade: good
    when: { contact: verified }
    acts: [ask-commitment]
    zh: 今晚能还上吗？
    en: Could you pay it tonight?
  calm:
    grade: good
    when: { tension: 2+ }
    acts: [de-escalate]
    zh: 您别急，慢慢说。
    en: Take your time.
  end:
    grade: good
    acts: [close]
    zh: 谢谢您，再见。
    en: Thank you. Goodbye.
  threat:
    grade: tempting
    when: { contact: verified }
    misconduct: [threat-arrest]
    zh: 不还警察就上门。
    en: Pay, or the police will come.
rehearsals:
  model:
    kind: model
    title: { zh: 示范, en: Model }
    turns: [{ choice: identify }, { choice: verify }, { choice: state }, { choice: ask, leaves: { tension: 1, commitment: promised } }, { choice: end }]
    expect: { ending: promised, legality: { passed: true }, professionalism: {} }
  clumsy:
    kind: clumsy
    title: { zh: 笨拙, en: Clumsy }
    turns: [{ choice: identify }, { choice: end }]
    expect: { ending: nothing, legality: { passed: true }, professionalism: {} }
  unlawful:
    kind: unlawful
    title: { zh: 违规, en: Unlawful }
    turns: [{ acts: [], misconduct: [threat-arrest] }, { acts: [], misconduct: [threat-arrest] }]
    expect: { ending: slams, legality: { passed: false }, professionalism: {}, breached: [cn.false-criminal-threat, cn.open-identify] }
`;

/** Reads the small call, with texts replaced first. Throws if it does not read: a test that changed it by mistake. */
export function smallCall(...changes: readonly (readonly [from: string, to: string])[]): Scenario {
  const { scenario, diagnostics } = readSmallCall(...changes);
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return scenario;
}

export function readSmallCall(...changes: readonly (readonly [from: string, to: string])[]) {
  const changed = (text: string): string => changes.reduce((now, [from, to]) => now.replace(from, to), text);
  const unknown = changes.find(([from]) => !smallScenario.includes(from) && !smallPersona.includes(from));
  if (unknown !== undefined) throw new Error(`the small call has no “${unknown[0]}”`);
  const { persona, diagnostics } = readPersona({ file: 'personas/plain.yaml', text: changed(smallPersona) });
  const personas = new Map(persona === undefined ? [] : [[persona.entry.persona, persona]]);
  const read = readScenario({ file: 'calls/cn/small.yaml', text: changed(smallScenario) }, { personas, phrases: [] });
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}
