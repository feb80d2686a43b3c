import { answers } from './measures/answers.ts';
import { asks } from './measures/asks.ts';
import { commitment } from './measures/commitment.ts';
import { feelsBeforeAsks } from './measures/feels-before-asks.ts';
import { fitsMeans } from './measures/fits-means.ts';
import { keepsPurpose } from './measures/keeps-purpose.ts';
import { ladder } from './measures/ladder.ts';
import { noteComplete } from './measures/note-complete.ts';
import { performs } from './measures/performs.ts';
import { statesTruly } from './measures/states-truly.ts';
import { staysCalm } from './measures/stays-calm.ts';
import { together } from './measures/together.ts';
import type { Measured, Scene } from './measured.ts';
import type { Measure } from './rubric.ts';

export function measure(scene: Scene, by: Measure): Measured {
  switch (by.kind) {
    case 'performs':
      return performs(scene, by);
    case 'asks':
      return asks(scene, by);
    case 'answers':
      return answers(scene, by);
    case 'stays-calm':
      return staysCalm(scene, by);
    case 'feels-before-asks':
      return feelsBeforeAsks(scene, by);
    case 'keeps-purpose':
      return keepsPurpose(scene, by);
    case 'states-truly':
      return statesTruly(scene, by);
    case 'ladder':
      return ladder(scene, by);
    case 'fits-means':
      return fitsMeans(scene, by);
    case 'commitment':
      return commitment(scene, by);
    case 'note-complete':
      return noteComplete(scene, by);
    case 'together':
      return together(by.parts.map((part) => ({ points: part.points, measured: measure(scene, part.measure) })));
  }
}
