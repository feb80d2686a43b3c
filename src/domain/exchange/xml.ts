/** An element of a document to be written. */
export type Xml = string;

/** A text is escaped, a list of elements stands as it is. What XML 1.0 has no place for is dropped. */
export const element = (name: string, attributes: Readonly<Record<string, string | number>>, content: readonly Xml[] | string): Xml => {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${stated.join('')}>${typeof content === 'string' ? escapeXml(content) : content.join('')}</${name}>`;
};

const escapeXml = (text: string): string =>
  allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** Text with signs that mean something: Moodle's reader drops a blank that stands alone between two escaped ones. */
export const verbatim = (text: string): Xml =>
  /[&<>]/u.test(text) ? `<![CDATA[${allowed(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escapeXml(text);

const allowed = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
