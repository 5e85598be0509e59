/** The two languages every text of the product exists in. */
export type Language = 'zh-CN' | 'en-US';

/** Chinese for any Chinese tag, English for everything else. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** Picks one of two texts that come from the server in both languages. */
export function inLanguage(language: Language, chinese: string, english: string | null | undefined): string {
  return language === 'en-US' && english ? english : chinese;
}
