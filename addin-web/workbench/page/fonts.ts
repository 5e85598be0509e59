const SERIF = '"Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif';
const SANS = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Installed fonts of the same kind, for machines that lack the ones offices have. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/仿宋|FangSong/i, `FangSong, STFangsong, "FandolFang R", ${SERIF}`],
  [/楷|Kai/i, `KaiTi, STKaiti, "LXGW WenKai", "AR PL UKai CN", ${SERIF}`],
  [/黑|Hei|Sans/i, `SimHei, STHeiti, ${SANS}`],
  [/标宋/, `"Noto Serif CJK SC Black", ${SERIF}`],
];

export function fontFamily(name: string): string {
  const fallback = KINDS.find(([kind]) => kind.test(name))?.[1] ?? SERIF;
  return `"${name.replace(/["\\]/g, '')}", ${fallback}`;
}
