import type { FileExchange, FileText } from './ports.ts';

/** Files by way of the browser's own download and file picker. */
export const fileExchange: FileExchange = { save, read };

function save(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts after this turn of the event loop; some browsers lose it when the address goes at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function read(file: Blob, mostBytes: number): Promise<FileText> {
  if (file.size > mostBytes) return { mishap: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { mishap: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { mishap: 'not-text' };
  }
}
