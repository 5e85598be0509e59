/** The two languages every text of the product exists in. */
export type Language = 'zh-CN' | 'en-US';

/** English for any English tag, Chinese for everything else: that is what the reports are written in. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en-US' : 'zh-CN';
}

/** Picks one of two texts that come from the server in both languages. */
export function inLanguage(language: Language, chinese: string, english: string | null | undefined): string {
  return language === 'en-US' && english ? english : chinese;
}
