import { decodeHTML } from 'entities';

/** Whether a field is written in HTML, as Anki tells it where the file does not. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|style|sub|sup|table|td|th|tr|u|ul)\b[^<>]*>|&(?:amp|gt|lt|nbsp|quot|#\d+);/iu.test(
    text,
  );

/** What a reader would see of a field in HTML. It is never shown as anything but text. */
export const fromHtml = (html: string): string =>
  tidy(
    decodeHTML(
      html
        .replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu, '')
        .replaceAll(/<li\b[^<>]*>/giu, `${edge}· `)
        .replaceAll(/<\/?(?:div|h[1-6]|hr|ol|p|pre|table|tr|ul)\b[^<>]*>/giu, edge)
        .replaceAll(/<br\b[^<>]*>/giu, '\n')
        .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
        .replaceAll(/\u2028\s*/gu, '\n'),
    ),
  );

/** Where one block ends and another begins there is one line end, however many tags say so. */
const edge = '\u2028';

/** Line ends as we keep them, no blanks around, signs nobody sees dropped. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/(?![\t\n])\p{Cc}|\uFEFF/gu, '')
    .replaceAll(/[ \t]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
