export const records = {
  exportAll: 'Export all records',
  exported: 'Records exported to a file.',
  importFile: 'Import records from a file',
  imported: (p: { added: number; same: number; different: number }) =>
    [
      `${p.added} ${p.added === 1 ? 'record' : 'records'} added.`,
      p.same > 0 ? `${p.same} already here.` : '',
      p.different > 0 ? `${p.different} differ from the one here under the same id; what is here stays.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  importedNotKept: 'This browser stores nothing, so what was added lasts only until the page closes.',
  importFull: 'Storage on this device is full, so nothing was added. Delete some records and try again.',
  setAside: (p: { count: number }) =>
    `${p.count} stored ${p.count === 1 ? 'record' : 'records'} could not be read and ${p.count === 1 ? 'is' : 'are'} not listed. Nothing was deleted; a newer version of the app may be able to read ${p.count === 1 ? 'it' : 'them'}.`,
  refused: 'The file was refused; what is stored here is unchanged.',
  removeAll: 'Delete all records',
  removeAllConfirm: (p: { count: number }) =>
    `Delete ${p.count === 1 ? 'the one record' : `all ${p.count} records`} on this device? This cannot be undone. Export first if you may want them again.`,
  removedAll: 'All records deleted.',
  removeFailed: 'It could not be deleted. Nothing was changed.',
  confirmRemove: 'Delete',
  cancel: 'Keep',
};
