/** The command was called in a way it does not understand; said in both languages. */
export class BadUsage extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
    this.en = en;
  }
}
