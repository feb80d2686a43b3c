const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;
const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

export const exam = {
  title: 'Mock exam',
  lead: 'A timed paper by topic. Nothing is explained until it is over; then every question is.',
  quiz: 'Practise with a quiz instead',

  setUp: {
    heading: 'The paper',
    handed: 'A trainer set this paper. Everyone with the link gets the same questions.',
    standard: 'Use the standard paper',
    parts: 'Questions by topic',
    available: (p: { count: number }) => `of ${p.count}`,
    total: (p: { count: number }) => `${questions(p.count)} in all.`,
    minutes: 'Minutes',
    passMark: 'Pass mark, percent',
    languages: 'Languages',
    places: 'Jurisdictions',
    seed: 'Paper number',
    seedHint: 'The same number gives the same paper. Leave it empty for a new one.',
    begin: 'Begin the exam',
    beginHint: (p: { minutes: number; passMark: number }) => `${minutes(p.minutes)}; ${p.passMark}% to pass. The clock starts at once.`,
    invalid: 'Correct the marked figures first.',
    range: (p: { least: number; most: number }) => `A whole number from ${p.least} to ${p.most}.`,
    empty: 'Set at least one question.',
    link: 'Hand it on',
    linkHint: 'Whoever opens this link gets this very paper.',
    copy: 'Copy link',
    copied: 'Copied.',
    notCopied: 'Copying was refused. Select the link and copy it.',
  },

  faults: {
    heading: 'This exam link is not right',
    body: 'The standard paper is shown instead. Ask the trainer for the link again.',
    missing: (p: { field: string }) => `“${p.field}” is missing.`,
    shape: (p: { field: string; found: string }) => `“${p.field}”: “${p.found}” is not a topic, a dot and a number, such as “law.8”.`,
    topic: (p: { field: string; found: string }) => `“${p.field}”: there is no topic called “${p.found}”.`,
    twice: (p: { field: string; found: string }) => `“${p.field}”: the topic “${p.found}” is there twice.`,
    number: (p: { field: string; found: string; least: number; most: number }) =>
      `“${p.field}”: “${p.found}” is not a whole number from ${p.least} to ${p.most}.`,
    languages: (p: { field: string; found: string; known: string }) => `“${p.field}”: “${p.found}” is not one of ${p.known}.`,
    place: (p: { field: string; found: string }) => `“${p.field}”: “${p.found}” is not the name of a jurisdiction.`,
    long: (p: { most: number }) => `The link is longer than ${p.most} characters.`,
  },

  open: {
    body: (p: { when: string; answered: number; of: number }) =>
      `An exam begun ${p.when} is not handed in: ${p.answered} of ${p.of} answered.`,
    resume: 'Go back to it',
  },
  past: {
    heading: 'Earlier exams',
    empty: 'No exam finished yet.',
    row: (p: { percent: number; passed: boolean }) => `${p.percent}% · ${p.passed ? 'passed' : 'not passed'}`,
  },

  sitting: {
    keys: {
      one: 'Number keys pick; Enter goes on.',
      some: 'Number keys tick and untick; Enter goes on.',
      rows: 'Number keys answer the marked row and move to the next; Enter goes on.',
      order: 'A number key goes to a line; the up and down arrows move it; Enter goes on.',
      number: 'Type the figure; Enter goes on.',
    },
    previous: 'Previous',
    next: 'Next',
    flag: 'Flag to look at again',
    unflag: 'Remove flag',
    flagged: 'flagged',
    answered: 'answered',
    open: 'open',
    map: 'All questions',
    place: (p: { number: number; state: string }) => `Question ${p.number}, ${p.state}`,
    progress: (p: { answered: number; of: number; flagged: number }) =>
      `${p.answered} of ${p.of} answered${p.flagged === 0 ? '' : `, ${p.flagged} flagged`}`,
    left: 'Time left',
    leftSpoken: (p: { minutes: number }) => `${minutes(p.minutes)} left.`,
    handIn: 'Hand in',
    handInConfirm: (p: { open: number }) =>
      p.open === 0
        ? 'Hand in now? Nothing can be changed after.'
        : `${questions(p.open)} still open. Hand in now? Nothing can be changed after.`,
    handInYes: 'Hand in',
    handInNo: 'Keep working',
    saved: 'Answers are kept as you give them. The clock runs on if you leave.',
  },

  sheet: {
    heading: 'Result sheet',
    passed: 'Passed',
    failed: 'Not passed',
    score: (p: { right: number; of: number; percent: number }) => `${p.right} of ${p.of} right, ${p.percent}%`,
    mark: (p: { passMark: number }) => `Pass mark: ${p.passMark}%. Percent is rounded down; open questions count as wrong.`,
    took: (p: { minutes: number; of: number }) => `Took ${p.minutes} of ${minutes(p.of)}. `,
    again: 'Sit another paper',
  },

  certificate: {
    heading: 'Certificate of practice',
    name: 'Name on the certificate',
    nameHint: 'It is only printed. It is not stored unless you tick the box.',
    keep: 'Keep my name on this device',
    print: 'Print certificate',
    text: (p: { name: string; percent: number; passMark: number }) =>
      `${p.name} passed the mock exam of Right Party with ${p.percent}% (pass mark ${p.passMark}%).`,
    nobody: 'The bearer',
    details: (p: { right: number; of: number; date: string; seed: number }) =>
      `${p.right} of ${p.of} questions right · ${p.date} · paper no. ${p.seed}`,
    notLicence: 'This is training material. It is not a licence, a qualification or proof of compliance.',
  },
} as const;
