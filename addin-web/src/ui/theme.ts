import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

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

const fontFamilyBase = "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const light: Theme = { ...createLightTheme(azurite), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(azurite),
  fontFamilyBase,
  colorBrandForeground1: azurite[110],
  colorBrandForeground2: azurite[120],
};

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase },
};

export const themeNamed = (name: ThemeName): Theme => themes[name];
