import { AdvisorDesk } from '../advisor/index.ts';
import type { Answered, Asked } from './messages.ts';

const desk = new AdvisorDesk(() => performance.now());
const tell = (message: Answered): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void work(data).then(
    (answer) => tell({ id: data.id, answer }),
    (error: unknown) => tell({ id: data.id, mishap: error instanceof Error ? error.message : String(error) }),
  );
});

async function work(asked: Asked): Promise<unknown> {
  switch (asked.ask) {
    case 'prepare':
      return desk.prepare(asked.parts);
    case 'prove':
      return desk.prove(asked.parts);
    case 'deal':
      return desk.deal(asked.parts, asked.call);
    case 'advise':
      return desk.advise(asked.parts, asked.call, (done, of) => tell({ id: asked.id, done, of }));
  }
}
