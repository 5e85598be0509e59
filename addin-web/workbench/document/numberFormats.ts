const DIGITS = '零一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** A number of an automatic list as the format of its level writes it. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value);
    case 'ideographDigital':
      return Array.from(String(value), (digit) => (digit === '0' ? '〇' : (DIGITS[Number(digit)] ?? digit))).join('');
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function chinese(value: number): string {
  if (value <= 0 || value >= 10_000) return String(value);
  const units = ['', '十', '百', '千'];
  const digits = Array.from(String(value), Number);
  let text = '';
  digits.forEach((digit, index) => {
    if (digit === 0) {
      if (!text.endsWith('零')) text += '零';
    } else {
      text += `${DIGITS.charAt(digit)}${units[digits.length - 1 - index] ?? ''}`;
    }
  });
  return text.replace(/零$/, '').replace(/^一十/, '十');
}

/** A … Z, AA, BB … as Word counts with letters. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  const numerals: readonly (readonly [number, string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'],
    [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [size, numeral] of numerals) {
    while (rest >= size) {
      text += numeral;
      rest -= size;
    }
  }
  return text;
}
