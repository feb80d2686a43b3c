import { decodeHTML } from 'entities';

/** Whether a field is written in HTML, as Anki tells it where the file does not. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|style|sub|sup|table|td|th|tr|u|ul)\b[^<>]*>|&(?:amp|gt|lt|nbsp|quot|#\d+);/iu.test(
    text,
  );

/**
 * What a reader would see of a field in HTML. It is never shown as anything but text. One pass over the tags: the time it
 * takes grows with the length and no faster, whatever is nested or left open.
 */
export function fromHtml(html: string): string {
  const seen: string[] = [];
  let unseen: string | undefined;
  for (const piece of uncommented(html).split(/(<[^<>]*>)/u)) {
    const [, slash = '', written = ''] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(piece) ?? [];
    const tag = written.toLowerCase();
    if (unseen !== undefined) {
      if (slash !== '' && tag === unseen) unseen = undefined;
    } else if (tag === 'style' || tag === 'script') unseen = slash === '' ? tag : undefined;
    else if (tag === 'li') seen.push(slash === '' ? `${edge}· ` : '');
    else if (tag === 'br') seen.push('\n');
    else if (blocks.has(tag)) seen.push(edge);
    else if (tag === '') seen.push(piece);
  }
  return tidy(decodeHTML(seen.join('').replaceAll(/\u2028\s*/gu, '\n')));
}

const uncommented = (html: string): string =>
  html
    .split('<!--')
    .map((part, at) => (at === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('');

const blocks: ReadonlySet<string> = new Set(['div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre', 'table', 'tr', 'ul']);

/** Where one block ends and another begins there is one line end, however many tags say so. */
const edge = '\u2028';

/** Line ends as we keep them, no blanks around, signs nobody sees dropped. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/(?![\t\n])\p{Cc}|\uFEFF/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
