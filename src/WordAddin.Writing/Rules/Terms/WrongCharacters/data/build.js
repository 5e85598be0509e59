// Builds ../WrongCharacters.bin out of three packages and OfficeWords.txt; README.md here has the format and the licences.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import cnchar from 'cnchar';
import order from 'cnchar-order';
import { pinyin } from 'pinyin-pro';

const LONGEST_WORD = 4;
const RAREST_WORD = 3;
const OFFICE_WORD_COUNT = 300;
const CONFUSABLE_CHARACTERS = 6500;
const SHAPES_PER_CHARACTER = 12;
const NAMES = /^n(r|s|t|z)/u;
const STEPS_PER_NAT = 9;
const NAME = 0x80;

const words = readWords();
const characters = mostFrequentCharacters(words);
const look = lookAlikes(characters);
writeFileSync(new URL('../WrongCharacters.bin', import.meta.url), encode(words, characters, look));

/** Words with how often they occur in about sixty million words of running text. */
function readWords() {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const counts = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, count, kind] = line.split(' ');
    if (isWord(word) && (word.length === 1 || Number(count) >= RAREST_WORD))
      counts.set(word, { count: Number(count), isName: NAMES.test(kind) });
  }
  for (const word of readFileSync(new URL('OfficeWords.txt', import.meta.url), 'utf8').split(/\s+/u)) {
    if (isWord(word))
      counts.set(word, { count: Math.max(counts.get(word)?.count ?? 0, OFFICE_WORD_COUNT), isName: false });
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isWord(word) {
  return word.length <= LONGEST_WORD && /^[一-鿿]+$/u.test(word);
}

function mostFrequentCharacters(counts) {
  const sums = new Map();
  for (const [word, { count }] of counts) {
    for (const character of word)
      sums.set(character, (sums.get(character) ?? 0) + count);
  }
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, CONFUSABLE_CHARACTERS).map(([character]) => character).sort();
}

/** For each character the others whose strokes, in writing order, differ in one stroke or in a tenth of them. */
function lookAlikes(list) {
  cnchar.use(order);
  const strokes = cnchar.stroke(list.join(''), 'order');
  const known = list.map((character, i) => ({ character, strokes: strokes[i] ?? '' })).filter(({ strokes: s }) => s.length > 1);
  const found = new Map(list.map((character) => [character, []]));
  for (const a of known) {
    for (const b of known) {
      const allowed = Math.max(1, Math.floor(Math.max(a.strokes.length, b.strokes.length) / 8));
      if (a !== b && Math.abs(a.strokes.length - b.strokes.length) <= allowed) {
        const distance = editDistance(a.strokes, b.strokes);
        if (distance <= allowed)
          found.get(a.character).push([distance, b.character]);
      }
    }
  }
  return new Map([...found].map(([character, others]) => [
    character,
    others.sort(([x], [y]) => x - y).slice(0, SHAPES_PER_CHARACTER).map(([, other]) => other),
  ]));
}

function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

/** Syllables without tones; a character read in two ways has two. */
function syllablesOf(character) {
  return [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array' }))];
}

function encode(counts, list, shapes) {
  const groups = new Map();
  for (const character of list) {
    for (const syllable of syllablesOf(character))
      groups.set(syllable, (groups.get(syllable) ?? '') + character);
  }
  const out = [];
  const text = (s) => { out.push(...Buffer.from([s.length]), ...Buffer.from(s, 'utf16le')); };
  const number = (n) => out.push(...Buffer.from(Uint32Array.of(n).buffer));
  number(groups.size);
  for (const group of groups.values())
    text(group);
  number(shapes.size);
  for (const [character, others] of shapes)
    text(character + others.join(''));
  number(counts.size);
  for (const [word, { count, isName }] of counts) {
    text(word);
    out.push(Math.round(STEPS_PER_NAT * Math.log(count)) + (isName ? NAME : 0));
  }
  return Buffer.from(out);
}
