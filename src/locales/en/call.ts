import type { Mandate, OfferKind, PaymentChannel } from '../../domain/dialogue/index.ts';

type Terms = {
  readonly [term in 'down' | 'monthly' | 'months' | 'last' | 'first' | 'ends' | 'waiver' | 'rest' | 'owed' | 'channel']?: string;
};

export const call = {
  title: (p: { scenario: string }) => `Call: ${p.scenario}`,
  loading: 'Opening the case…',
  notFound: 'There is no call under this name. It may have been renamed or taken out.',
  failed: 'This call could not be opened. Nothing of yours is lost; go back and try again.',
  toLibrary: 'Back to the calls',

  ring: {
    heading: (p: { name: string }) => `Calling ${p.name}`,
    line: 'Ringing',
    connect: 'Connect now',
    hint: 'They will pick up in a moment.',
  },
  line: { ringing: 'ringing', connected: 'live', recorded: 'recording', ended: 'line closed' },
  elapsed: 'Time on the call',
  you: 'You',
  onTheLine: 'Voice on the line',
  face: (p: { name: string; face: string }) => `${p.name}, ${p.face}`,
  moods: 'How they feel',
  outOf: (p: { value: number; top: number }) => `${p.value} of ${p.top}`,

  conversation: 'Conversation',
  heard: 'Heard in your words',
  noWords: '(says nothing)',
  coach: 'Coach',
  youHungUp: 'You put the phone down.',
  choices: 'What you could say',
  listening: 'Listening…',
  noChoices: 'Nothing here fits any more. Make an offer at the plan desk, go back a turn, or end the call.',
  back: 'Back one turn',
  backDone: 'One turn taken back.',
  hangUp: 'Hang up',
  help: 'Keyboard shortcuts',
  more: 'Tools',
  close: 'Close',

  hangUpDialog: {
    heading: 'Put the phone down?',
    body: 'The call ends here, without a goodbye, and is scored as it stands. Hanging up on someone usually counts against you.',
    stay: 'Stay on the line',
    go: 'Hang up',
  },
  shortcuts: {
    heading: 'Keyboard shortcuts',
    note: 'Letters are left alone while you type in a field.',
    choices: 'Say sentence 1–4',
    caseFile: 'Case file',
    notes: 'Notes',
    planDesk: 'Plan desk',
    hangUp: 'Hang up',
    back: 'Back one turn',
    help: 'This list',
    escape: 'Close what is open',
  },

  caseFile: { heading: 'Case file', goals: 'What to aim at' },

  notes: {
    heading: 'Notes',
    label: 'Your own notes on this call',
    hint: 'Kept with the call. Leave out health details and anything that is no business of the file.',
  },

  planDesk: {
    heading: 'Plan desk',
    kind: 'Kind of offer',
    kinds: {
      'full-payment': 'Full payment',
      'instalment': 'Instalments',
      'extension': 'More time',
      'waiver': 'Waiver',
      'channel': 'A way to pay',
    } satisfies Record<OfferKind, string> as Record<OfferKind, string>,
    down: 'Down payment',
    monthly: 'Each month',
    months: 'Months',
    first: {
      'full-payment': 'Payment on',
      'instalment': 'First payment on',
      'extension': 'Extended to',
      'waiver': 'If paid by',
      'channel': 'Date',
    } as Record<OfferKind, string>,
    waiver: 'Waived',
    channel: 'Paid by',
    noChannel: 'not said',
    optional: 'optional',
    even: 'Spread evenly',
    sums: 'The sums',
    owed: 'Owed in all',
    afterWaiver: 'After the waiver',
    paid: 'Paid by the plan',
    left: 'Left unpaid',
    over: 'Too much by',
    covered: 'Covers the sum exactly',
    last: 'Last instalment',
    ends: 'Ends on',
    authority: 'Your authority',
    noVerdict: 'What the plan covers and whether you may grant it shows once the fields are filled in.',
    authorities: {
      'within': 'You may grant this yourself.',
      'needs-approval': 'Needs approval. The sentence will say so.',
      'beyond': 'Beyond what anyone may promise on this call.',
    } as Record<Mandate, string>,
    problems: {
      'missing': 'Still missing.',
      'not-money': 'Write a sum such as 1500 or 1,500.50.',
      'not-months': 'A whole number of months, 1 to 120.',
      'not-a-day': 'That is not a date.',
      'day-passed': 'This day has passed.',
      'more-than-owed': 'More than what is left to pay.',
      'nothing': 'Must be more than zero.',
    },
    make: 'Make this offer',
    preview: 'You would say',
    fixFirst: 'Complete the marked fields first.',
    waitTurn: 'Wait until they have answered.',
  },

  /** The offer as a sentence said on the phone. */
  offer: {
    'full-payment': (t: Terms) =>
      `If you pay ${t.rest ?? t.owed}${t.first ? ` on ${t.first}` : ''}, the account is settled${t.waiver ? `, and ${t.waiver} of it comes off` : ''}.${t.channel ? ` You can do that ${t.channel}.` : ''} Would that work for you?`,
    'instalment': (t: Terms) =>
      `Here’s what I can suggest: ${t.waiver ? `${t.waiver} comes off, ` : ''}${t.down ? `${t.down} now, then ` : ''}${t.monthly} a month for ${t.months}${t.last ? `, with the last one at ${t.last}` : ''}, starting ${t.first}.${t.channel ? ` You’d pay ${t.channel}.` : ''} Could you keep that up?`,
    'extension': (t: Terms) =>
      `I can move the due date to ${t.first}. You’d owe the same ${t.owed}, just later.${t.channel ? ` You can pay it ${t.channel}.` : ''} Would the extra time be enough?`,
    'waiver': (t: Terms) =>
      `I can take ${t.waiver} off, which leaves ${t.rest}${t.first ? `, if it’s paid by ${t.first}` : ''}. Would that help?`,
    'channel': (t: Terms) => `You can pay ${t.channel}; that goes straight to the account, nothing through me. Is that one you can use?`,
    'approval': (p: { offer: string }) => `This one isn’t mine to sign off, so take it as a request until it’s approved. ${p.offer}`,
    'months': (p: { count: number }) => (p.count === 1 ? 'one month' : `${p.count} months`),
    'payBy': {
      'bank-app': 'in the bank’s app',
      'online-bank': 'through online banking',
      'counter': 'at a branch',
      'atm': 'at a cash machine',
      'third-party-pay': 'through your payment app',
      'auto-debit': 'by direct debit',
    } as Record<PaymentChannel, string>,
  },

  wrapUp: {
    heading: 'The call is over',
    ended: (p: { title: string }) => `How it ended: ${p.title}`,
    intro: 'Write the call note while it is fresh. It is part of the work, and it is scored; leaving it out costs its points.',
    freeNotes: 'Your notes from the call',
    noNotes: 'You took no notes.',
    disposition: 'Result of the call',
    choose: 'choose',
    reason: 'Reason for not paying',
    ability: 'What they can pay',
    promise: 'Promise',
    amount: 'Amount promised',
    date: 'Date promised',
    nextAction: 'Next step',
    remarks: 'Remarks',
    remarksHint: 'Facts only. No diagnosis, no opinion of the person.',
    keep: 'Keep the note and see the debrief',
    skip: 'Leave the note out',
    scoring: 'Going through the call…',
    failed: 'The scoring could not be loaded. The call and your notes are kept; check the connection and try again.',
    problems: { 'missing': 'Choose one.', 'not-money': 'Write a sum such as 1500 or 1,500.50.', 'not-a-day': 'That is not a date.' },
  },

  elsewhere: {
    told: 'This call is also open in another tab. What you do here is not kept.',
    claim: 'Go on here instead',
  },
  changed: 'This scenario has changed since you began, so the call starts from the top.',
  resumed: (p: { turn: number }) => `Picked up where you left off, at turn ${p.turn}.`,
};
