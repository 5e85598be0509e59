import { expect, it } from 'vitest';
import { languageOf } from './language';

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['fr-FR', 'zh-CN'],
  ['', 'zh-CN'],
  ['en-US', 'en-US'],
  ['EN', 'en-US'],
  ['enm', 'zh-CN'],
])('A display language of “%s” gives %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
