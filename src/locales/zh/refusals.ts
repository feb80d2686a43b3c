import type { refusals as en } from '../en/refusals.ts';
import type { Translated } from '../translated.ts';

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: '“是”或“否”',
  list: '列表',
  object: '一组条目',
  nothing: '空值',
};
const kind = (name: string | number | undefined): string => kinds[String(name)] ?? String(name);

export const refusals: Translated<typeof en> = {
  where: ({ path }) => (path === '' ? '整个文件' : `位置：${path}`),
  reasons: {
    'too-large': (p) => `文件超过 ${p.limit} MB，一次读不了这么多。`,
    'not-json': () => '这不是完整的 JSON 文件，可能中途截断或被改动过，请重新导出。',
    'not-an-export': () => '这不是催收陪练的记录文件，请选择用“导出全部记录”得到的文件。',
    'newer-version': (p) => `它出自更新的版本（第 ${p.found} 版，本页最高支持第 ${p.known} 版）。请刷新页面升级后再试。`,
    'unknown-version': () => '这条记录没有写明版本。',
    'unknown-key': (p) => `多出了“${p.key}”一项，记录里不应该有它。`,
    'missing': (p) => `缺少“${p.key}”一项。`,
    'wrong-kind': (p) => `这里应当是${kind(p.expected)}，现在却是${kind(p.found)}。`,
    'not-allowed': (p) => `“${p.found}”不在可用的取值之内。`,
    'out-of-range': (p) => (p.most === undefined ? `${p.found} 太小，最小为 ${p.least}。` : `${p.found} 超出上限，最大为 ${p.most}。`),
    'wrong-form': (p) => `“${p.found}”的写法不对。`,
    'twice': (p) => `记录“${p.id}”在文件里出现了两次。`,
  },
  unread: {
    'too-large': '文件太大，一次读不了这么多。',
    'not-text': '这个文件不是文本，请选择用“导出全部记录”得到的文件。',
    'unreadable': '文件打不开，可能在选定之后被移走或删除了。',
  },
};
