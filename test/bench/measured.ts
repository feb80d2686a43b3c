/** Something measured, with the bar it must stay under; or reach, where more is better. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: string;
  readonly better?: 'more';
}

export const isMet = ({ value, bar, better }: Measured): boolean => (better === 'more' ? value >= bar : value <= bar);
