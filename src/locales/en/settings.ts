export const settings = {
  title: 'Settings',
  lead: 'Kept on this device.',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Same as device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { 'small': 'Small', 'normal': 'Normal', 'large': 'Large', 'x-large': 'Extra large' },
  sound: 'Sound',
  soundOn: 'Play ringing, connecting and hang-up sounds',
  data: 'Your records',
  dataBody: (p: { count: number }) =>
    p.count === 0 ? 'There are no records on this device.' : `${p.count} ${p.count === 1 ? 'record' : 'records'} on this device.`,
  about: 'About',
  aboutBody:
    'Right-party contact is the trade’s name for having the right person on the line before a word is said about the debt. Everything here starts from that.',
  privacy: 'What is kept',
  privacyBody:
    'For each call: what you said and when, the mode, the ending and the two judgements. It stays in this browser. There is no account and no server, and nothing is sent anywhere; to move your records, export them yourself.',
  legal:
    'Training material, not legal advice. Each rule shows its clause, its dates and how sure we are of it; check the official text before relying on it.',
};
