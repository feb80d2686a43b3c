import type { CoachWords } from '../../domain/debrief/index.ts';
import { moves } from './reasons.ts';

const gravity = { critical: '严重违规。真打电话，到这儿就该停了。', major: '这句违了规，分量不轻。', minor: '这里有个小违规。' } as const;

export const coach: CoachWords = {
  'effect.warmed': () => '这句说完，对方信你多了一点。',
  'effect.calmed': () => '听出来没有？对方语气缓了，是你这句起的作用。',
  'effect.hardened': () => '这句说完，对方绷得更紧了。',
  'effect.lost-trust': () => '这句说完，对方没那么信你了。',
  'effect.mixed': () => '话没错，但有点扎人。缓一缓再往下说。',
  'effect.nothing': () => '信任和紧张都没动。',
  'effect.at-worst': () => '对方早就听不进去了，再糟也糟不到哪儿去。',
  'effect.entered': () => '对方现在：',
  'effect.told': () => '对方跟你说了一句原本没打算说的。记住它。',
  'effect.raised': () => '对方在问你。先答这个。',
  'effect.left-unanswered': () => '对方问了，你绕过去了，人家听得出来。',
  'effect.settled': () => '这个问题你答上了，对方心里放下一件事。',
  'effect.agreed': () => '对方点头了。赶紧复述一遍。',
  'effect.confirmed': () => '对上了，两边说的是一回事。',
  'effect.over-means': () => '对方是答应了，可这个数还不起，迟早要断。',
  'effect.ended': () => '电话到这儿结束了。',
  'rule.broken': (p) => gravity[p.severity],
  'cost.ending': () => '刚才还有更好的说法。说了这句，最好的结局就够不着了：',
  'cost.criterion': () => '刚才还有更好的说法。说了这句，这一项拿不满了：',
  'next.try': (p) => `下一句试试：${moves[p.act].next}。`,
  'next.answer-first': (p) => `对方的问题还悬着：${moves[p.act].next}。`,
  'next.calm-first': (p) => `先别提钱，对方正在气头上，听不进去：${moves[p.act].next}。`,
};
