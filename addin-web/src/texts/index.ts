import { english } from './en-US';
import type { Language } from './language';
import type { Texts } from './Texts';
import { chinese } from './zh-CN';

export type { Texts } from './Texts';
export type { Language } from './language';
export { inLanguage, languageOf } from './language';

const byLanguage: Readonly<Record<Language, Texts>> = { 'zh-CN': chinese, 'en-US': english };

export const textsIn = (language: Language): Texts => byLanguage[language];
