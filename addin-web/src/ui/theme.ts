import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Language } from '../texts';

/** Azurite, the blue of Chinese painting: calm beside the red that marks errors. */
const azurite: BrandVariants = {
  10: '#05090f',
  20: '#101c2b',
  30: '#122e4a',
  40: '#133c63',
  50: '#154a7c',
  60: '#1a5891',
  70: '#2466a3',
  80: '#2f6fb0',
  90: '#4a84c0',
  100: '#6699ce',
  110: '#80aedb',
  120: '#9ac1e6',
  130: '#b3d2ee',
  140: '#cbe1f5',
  150: '#e0edfa',
  160: '#f2f8fd',
};

/** Quotation marks and dashes belong to the language: full width in Chinese, half in English. */
const fonts: Readonly<Record<Language, string>> = {
  'zh-CN': "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', system-ui, sans-serif",
  'en-US': "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif",
};

const dark: Theme = {
  ...createDarkTheme(azurite),
  colorBrandForeground1: azurite[110],
  colorBrandForeground2: azurite[120],
};

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(azurite),
  dark,
  'high-contrast': teamsHighContrastTheme,
};

export const themeNamed = (name: ThemeName, language: Language): Theme => ({ ...themes[name], fontFamilyBase: fonts[language] });
