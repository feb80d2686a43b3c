import type { records as en } from '../en/records.ts';
import type { Translated } from '../translated.ts';

export const records: Translated<typeof en> = {
  exportAll: '导出全部记录',
  exported: '记录已导出为文件。',
  importFile: '从文件导入记录',
  imported: ({ added, same, different }) =>
    [
      `新增 ${added} 条。`,
      same > 0 ? `${same} 条已经有了。` : '',
      different > 0 ? `${different} 条编号相同、内容不同，保留这里原有的。` : '',
    ].join(''),
  importedNotKept: '这个浏览器不保存数据，新增的记录关掉页面就没有了。',
  importFull: '设备存储空间已满，没有导入。请先删掉一些记录再试。',
  setAside: ({ count }) => `有 ${count} 条已存的记录读不出来，没有列出，也没有删除。新版本也许能读。`,
  refused: '文件没有导入，这里原有的记录没有改动。',
  removeAll: '删除全部记录',
  removeAllConfirm: ({ count }) => `要删除这台设备上的 ${count} 条记录吗？删除后无法恢复。以后还想看的话，请先导出。`,
  removedAll: '记录已全部删除。',
  removeFailed: '删除没有成功，什么都没有改动。',
  confirmRemove: '删除',
  cancel: '保留',
};
