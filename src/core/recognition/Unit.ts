import { foldText } from '../base/foldText';

/** A unit of measure as a sheet words it. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'things';
  /** The number of đồng, per cent or things that one unit is: 1,000,000 for "triệu đồng", 0.1 for "‰". */
  readonly scale: number;
  /** What is counted, as folded text; empty for money, percentages and bare numbers such as "nghìn". */
  readonly things: string;
}

/** A text and the unit that stands behind it. */
export interface NameWithUnit {
  readonly name: string;
  readonly unit: string;
}

const SCALE = 'trăm|tram|chục|chuc|nghìn|ngàn|nghin|ngan|ngh|ng|triệu|trieu|tr|tỷ|tỉ|ty|ti';
const CURRENCY =
  'đồng việt nam|dong viet nam|(?:việt nam|viet nam|vn) ?(?:đồng|dong)|đồng|dong|vn ?[đd]|đ|(?<=(?:ng|tr|ty|tỷ) ?)d';
/** The scale and the currency. */
const MONEY = new RegExp(`^((?:(?:10+|${SCALE}) *)*)(?:${CURRENCY})$`);
const SCALED = /^((?:(?:10+|trăm|chục|nghìn|ngàn|triệu|tỷ|tỉ)(?: |$))+)(.*)$/;
const scaleWords = new RegExp(`10+|${SCALE}`, 'g');
const PERCENT = /^(?:%|(?:tỷ lệ|tỉ lệ|ty le|ti le)(?: ?\(?%\)?)?|phần trăm|phan tram)$/;
/** What announces a unit; a unit of its own, "Đơn vị", has nothing behind it. */
const ANNOUNCED = /^(?:đơn vị(?: tính| đo)?|đvt) ?[:-]? ?(?=\S)/;
const OF_SHARES = /^(?:lệ|le|suất|số|trọng)(?:$| )/;
const longest = 60;

const scales: Readonly<Record<string, number>> = {
  ...{ chục: 10, chuc: 10, trăm: 100, tram: 100 },
  ...{ nghìn: 1e3, ngàn: 1e3, nghin: 1e3, ngan: 1e3, ngh: 1e3, ng: 1e3 },
  ...{ triệu: 1e6, trieu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9, ty: 1e9, ti: 1e9 },
};

/**
 * Reads the wording of a unit: "tỷ đồng", "tr.đ", "ĐVT: 1.000 đồng", "%", "nghìn hồ sơ". Undefined for a text that names
 * none, or one of more than 60 characters.
 */
export function readUnit(text: string): Unit | undefined {
  const words = wordsOf(text);
  const unit = ANNOUNCED.test(words) && readWords(words.replace(ANNOUNCED, ''));
  // "Đơn vị sự nghiệp" begins as an announcement does.
  return unit && unit.kind !== 'things' ? unit : readWords(words);
}

/**
 * Splits off the unit of money or the percent sign that stands behind a name or a heading: in brackets, behind a comma
 * or a dash, on a line of its own, or after "ĐVT:". Undefined if there is no name before it.
 */
export function splitUnit(text: string): NameWithUnit | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  const [found, bracketed, announced] =
    /\s*[([]\s*([^()[\]]+?)\s*[)\]][\s.;:]*$|[\s,;–-]*(?<!\p{L})(?:đơn vị tính|đvt)\s*:?\s*(\S[^:]*)$/iu.exec(tail) ??
    [];
  const unit = (bracketed ?? announced)?.replace(/^(?:đơn vị tính|đvt)\s*:?\s*/iu, '');
  if (found !== undefined && unit !== undefined) return isSure(unit) ? nameBefore(text, found, unit) : undefined;
  const separated = /\s*(?:[,;\n–/]|(?<=\s)-)\s*([^,;\n–/()]+)$/u.exec(tail);
  const words = separated?.[1];
  return separated && words !== undefined && MONEY.test(wordsOf(words))
    ? nameBefore(text, separated[0], words)
    : undefined;
}

/** True for a unit of money or a percentage, which no name of things is mistaken for. */
function isSure(unit: string): boolean {
  const words = wordsOf(unit);
  return MONEY.test(words) || words === '%' || words === '‰';
}

function nameBefore(text: string, found: string, unit: string): NameWithUnit | undefined {
  const name = text.slice(0, text.length - found.length).trim();
  return name === '' ? undefined : { name, unit: unit.trim() };
}

function readWords(words: string): Unit | undefined {
  if (PERCENT.test(words)) return { kind: 'percent', scale: 1, things: '' };
  if (words === '‰' || words === 'phần nghìn') return { kind: 'percent', scale: 0.1, things: '' };
  const ofMoney = MONEY.exec(words)?.[1];
  if (ofMoney !== undefined) return { kind: 'money', scale: scaleOf(ofMoney), things: '' };
  const [, numbers, things] = SCALED.exec(words) ?? [];
  if (numbers !== undefined && things !== undefined && !OF_SHARES.test(things)) {
    return things === '' && /^1/.test(numbers) ? undefined : { kind: 'things', scale: scaleOf(numbers), things };
  }
  return /\p{L}{2}/u.test(words) ? { kind: 'things', scale: 1, things: words } : undefined;
}

function scaleOf(words: string): number {
  return (words.match(scaleWords) ?? []).reduce((scale, word) => scale * (scales[word] ?? Number(word)), 1);
}

/** Folded, without brackets around it, thousands without a separator, dots as spaces. */
function wordsOf(text: string): string {
  if (text.length > longest) return '';
  return foldText(text)
    .replace(/(\d)[., ](?=000)/g, '$1')
    .replace(/^[\s([]+|[\s)\].,;:]+$/g, '')
    .replace(/[. \n]+/g, ' ')
    .replace(/^(ty lệ|tỷ lệ|tỉ lệ|ty le|ti le) \(%$/, '$1 %');
}
