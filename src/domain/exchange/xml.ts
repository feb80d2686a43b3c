/** An element of a document to be written. */
export type Xml = string;

/** Text is escaped; elements are made by `element`. What XML 1.0 has no place for is dropped. */
export const element = (name: string, attributes: Readonly<Record<string, string | number>>, content: readonly Xml[] | string): Xml => {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${stated.join('')}>${typeof content === 'string' ? escapeXml(content) : content.join('')}</${name}>`;
};

export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
