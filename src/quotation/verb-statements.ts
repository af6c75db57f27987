/**
 * Statements of reporting verbs: the verb, whoever speaks after or before it, and the opener.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import { isRelative } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';
import type { CueWord } from './cue-words.ts';
import { readVerbFrame } from './openers.ts';
import type { Reading } from './reading.ts';
import { askedFrom } from './sentence-links.ts';
import { isSaidInside } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { stanceOf } from './stance.ts';
import type { Statement } from './statement.ts';
import { goesOn, isCitedBy, isMain, isOfOthers, standsInGloss } from './statement-order.ts';
import {
  citedBefore,
  describedDocument,
  describedGroup,
  filedBy,
  precededBy,
  returnsToSay,
  subjectOfClause,
} from './verb-sources.ts';
import {
  adjacentSubject,
  antecedent,
  chantersBefore,
  clauseStart,
  subjectBefore,
} from './verb-subject.ts';

/** Finds the statements of the verbs and participles of an article, in text order. */
export function findVerbStatements(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = reading.cues[i];
    if (!cue || cue.reading.tense === 'noun') continue;
    const before = found.at(-1);
    // `رأى المحلل حسن أبو طالب أن`: a name that is also a verb.
    if (before?.source && before.source.from <= i && i < before.source.to) continue;
    const read = readStatement(reading, i, cue);
    if (!read) continue;
    if (before && isOfOthers(reading, before, read, cue)) continue;
    const statement = before && goesOn(reading, before, read, cue) ? { ...read, main: true } : read;
    // `رفضت الوزارة ما وصفته بـ"المزايدات"، مبرزة أن`: the participle before the clause has it.
    const farther = found.at(-2);
    const same = farther !== undefined && farther.opening.from === statement.opening.from;
    if (same && statement.tense === 'participle' && before !== farther)
      found.splice(found.length - 2, 1);
    if (before && isCitedBy(reading, before, statement)) {
      found[found.length - 1] = {
        ...statement,
        main: true,
        ...(before.source ? { via: before.source } : {}),
      };
      continue;
    }
    if (before && before.opening.from === statement.opening.from) {
      const relative = isRelative(reading.phrases, i - 1);
      // `رفض النادي الصمت بعد التقارير الأخيرة التي تؤكد أن`: what the reports say.
      const leaked = relative && statement.source?.head?.kind === 'document';
      const aside = !leaked && (cue.reading.pronoun || relative);
      if (before.main && !statement.main && aside) continue;
      if (standsInGloss(reading, before, statement)) continue;
      // `وتضيف وهي تشير إلى الخزان أن`: what she does meanwhile.
      const meanwhile = /^وه[وي]$/.test(reading.tokens[i - 1]?.form ?? '');
      if (meanwhile && before.cue.from >= i - 3) continue;
      const gap = statement.opening.opener - statement.cue.to;
      if (before.source && !statement.source && gap > 3) continue;
      // `وكتب المتحدث قائلا إن`: the verb that names the speaker keeps it.
      // and so does `وقال مخاطبا منتقديه: «…»`
      const addresses = /^(?:قال|خاطب)$/.test(cue.reading.lemma.lemma);
      if (statement.tense === 'participle' && addresses) continue;
      found.pop();
    }
    found.push(statement);
  }
  return found;
}

function readStatement(reading: Reading, at: number, cue: CueWord): Statement | undefined {
  // `دون أن يكشف عن الخسائر`: what was not said.
  const unsaid = /^(?:دون|غير)$/.test(reading.tokens[at - 2]?.form ?? '');
  if (unsaid && reading.tokens[at - 1]?.form === 'ان') return undefined;
  const { lemma, tense, gender, number } = cue.reading;
  // `ما نسب إليه`: nobody tells by whom.
  const ascribed =
    lemma.lemma === 'نسب' && /^الي(?:ه|ها|هم|هما)$/.test(reading.tokens[at + 1]?.form ?? '');
  if (ascribed && reading.tokens[at - 1]?.form === 'ما') return undefined;
  if (lemma.lemma === 'سأل' && isWhenAsked(reading, at)) return undefined;
  const transitive = ADDRESSING.has(lemma.lemma) || TRANSITIVE.some((f) => lemma.frames.has(f));
  const before =
    transitive && !cue.conjunction && tense !== 'participle'
      ? adjacentSubject(reading, at)
      : undefined;
  const relative = isRelative(reading.phrases, at - 1);
  // `المدير العام الذي وعد السكان بإصلاح الطريق`: whom he promised it.
  const promised = relative && lemma.stance === 'promises' && !cue.reading.pronoun;
  const frame = readVerbFrame(reading, at, cue, promised || before !== undefined);
  if (!frame) return undefined;
  const noun = /^(?:مفعول|بـ|الي|إلى|الى|على|عن|من)/.test(frame.opening.construction);
  let source = frame.source;
  const ahead = source && ADDRESSING.has(lemma.lemma) ? subjectOfClause(reading, at) : undefined;
  if (ahead) source = ahead;
  // and not `حلول المساءوأوضح العمري`: a heading, and whoever the article names.
  if (source && !source.name && cue.conjunction && isGlued(reading, at)) {
    // `كمتحدث باسم جوتيريسوقال الأمين العام`: what follows belongs to the name that the verb broke.
    const from = reading.bounds[reading.sentences[at] as number]?.from ?? at;
    const subject = readNounPhrase(reading.phrases, from, at);
    if (subject && isSomebody(reading, subject)) source = subject;
  }
  source ??= precededBy(reading, at) ?? returnsToSay(reading, at);
  if (!cue.conjunction && isSaidInside(reading, at)) source ??= filedBy(reading, at);
  if (!source && tense === 'present' && isChanted(reading, at)) {
    source = chantersBefore(reading, at);
    if (!source) return undefined;
  }
  // `…؛ وعندما سئل عن المقاطعة رد باقتضاب: …`
  const asked = frame.opening.speech ? askedFrom(reading.tokens, at) : undefined;
  let clause = asked ?? clauseStart(reading, at);
  const first = reading.tokens[source?.from ?? -1]?.form ?? '';
  // `الخطيب، صاحب الفرن، قال لعنب بلدي إنه`: an unknown word in `ل` is to whom it was said.
  const told = source && !source.head && !source.state && /^ل.{3}/.test(first);
  if (told && !cue.conjunction && !reading.classes.of(first).givenName)
    source = subjectBefore(reading, at, clause)?.phrase ?? source;
  if (!source && tense !== 'participle' && !cue.conjunction && asked === undefined) {
    if (tense !== 'noun' && number === 'plural' && !relative) source = describedGroup(reading, at);
    if (!source && gender === 'f' && !relative) source = describedDocument(reading, at);
    const subject = source
      ? undefined
      : relative && cue.reading.pronoun && !isTheirs(reading, at)
        ? undefined
        : relative && isSaidInside(reading, at)
          ? undefined
          : relative
            ? antecedent(reading, at - 1, clause)
            : subjectBefore(reading, at, clause);
    if (subject) {
      source = subject.phrase;
      clause = relative ? clause : subject.clause;
    }
  }
  if (relative && !source && !cue.reading.pronoun && !frame.opening.construction.startsWith('أن'))
    return undefined;
  // `القرار الذي أعلنه الرئيس "لا يؤثر"`: what was said stands before.
  const names = lemma.frames.has('name') || lemma.frames.has('deem');
  if (relative && cue.reading.pronoun && frame.opening.construction.startsWith('علامتا') && !names)
    return undefined;
  // `النائب سامي علي الذي يتهم الوزارة بالتقصير` says so as well.
  // and so does `المدير العام الذي وعد السكان بإصلاح الطريق`
  const office =
    lemma.stance === 'promises' &&
    source?.head?.kind === 'person' &&
    source.head.number === 'singular' &&
    source.to - source.from > 1;
  const charged = (source?.name || office) && /^مفعول \+ /.test(frame.opening.construction);
  // `تواصلنا مع المدير الإقليمي، الذي نفى وجود أي دعم`: a comma makes it a clause of its own.
  const apart =
    /^[،,]$/.test(reading.tokens[at - 2]?.text ?? '') &&
    source?.head?.kind === 'person' &&
    source.head.number === 'singular' &&
    (source.headDefinite || source.name !== undefined) &&
    cue.reading.tense === 'past' &&
    frame.opening.construction !== 'مفعول + إلى';
  if (relative && noun && !charged && !apart && frame.opening.construction !== 'عن + اسم')
    return undefined;
  const clausal = frame.opening.construction.startsWith('أن');
  if (tense === 'participle' && !clausal && isPredicateOfClause(reading, at)) return undefined;
  // `عرف اللقاء حضورا ملفتا "للطلبة"`: an adjective of the noun before it.
  const described = /.{3}(?:ا|اً|ًا)$/u.test(reading.tokens[at - 1]?.text ?? '');
  const adjective = /^(?:ألفت|لفت)$/.test(lemma.lemma) && described && tense === 'participle';
  if (adjective && !clausal && !frame.opening.construction.startsWith('إلى')) return undefined;
  // `بدا حذرا جدا`, where nobody warned
  const wary = reading.tokens[at]?.form === 'حذرا' && number !== 'singular' && !frame.source;
  if (wary && !clausal) return undefined;
  const impersonal =
    tense === 'present' &&
    number === 'singular' &&
    IMPERSONAL.has(lemma.lemma) &&
    // `ويقول إن`, `ويشير إلى أن`: the passives are written otherwise, `يقال`, `يشار`.
    !(cue.conjunction && /^(?:أشار|أفاد|أمل|قال)$/.test(lemma.lemma)) &&
    !(cue.conjunction && lemma.lemma === 'روى' && reading.tokens[at]?.text.endsWith('ي')) &&
    // `أطفأ الفران آلاته. يقول إنه`
    !(lemma.lemma === 'قال' && reading.bounds[reading.sentences[at] as number]?.from === at) &&
    // `أما المحللة سامية حداد، فتعتقد أن`
    !reading.tokens[at]?.form.startsWith('ف') &&
    // `ما تقول إنه استضافة معارضين`: hers, whoever the sentence is about.
    !(gender === 'f' && /^(?:ما|مما|عما|بما|لما)$/.test(reading.tokens[at - 1]?.form ?? ''));
  if (impersonal && !source && clausal) return undefined;
  // `فالمؤشرات تشير إلى تراجع الطلب`: nobody says so.
  if (!source && tense === 'present' && SIGNS.test(reading.tokens[at - 1]?.form ?? ''))
    return undefined;
  // `إن الموقوفين يعتقد أنهم`: a singular after men in the plural is a passive.
  const believed = source !== undefined && source.to <= at && isSeveralMen(reading, source);
  if (believed && tense === 'present' && number === 'singular' && gender === 'm') return undefined;
  // `وعلم أن مسودة القرار`: `it became known`.
  const known = lemma.lemma === 'علم' && tense === 'past' && gender === 'm';
  if (known && !source && !relative) return undefined;
  // `وتحدثت أنباء كثيرة عن`: it is told by nobody.
  const untold = !source && frame.opening.construction.startsWith('عن') && tense !== 'participle';
  const rumour = reading.classes.of(reading.tokens[at + 1]?.form ?? '').classes.has('claim');
  if (untold && rumour) return undefined;
  const cueTo = cueEnd(reading, at, frame.opening.opener);
  const relayed =
    frame.opening.relayed ?? citedBefore(reading, frame.opening.opener, source, lemma.lemma);
  // `أن ما قاله المدير "غير صحيح"`: the marks are of whoever judges it.
  const judged =
    cue.reading.pronoun &&
    /^[ومب]?ما$/.test(reading.tokens[at - 1]?.form ?? '') &&
    isComplementizer(reading.tokens[at - 2]) &&
    frame.opening.construction.startsWith('علامتا');
  if (judged && !names) return undefined;
  const { spokesman } = frame;
  const last = frame.opening.relayedLast === true;
  const speaker = last ? undefined : (relayed ?? source);
  return {
    cue: emphasised(reading, at, frame.opening.opener) ?? { from: at, to: cueTo },
    ...(speaker ? { source: speaker } : {}),
    ...((relayed || last) && source ? { via: source } : {}),
    ...(spokesman ? { via: spokesman } : {}),
    opening: frame.opening,
    clause,
    main: isMain(reading, at, cue, clause, relative, frame.opening, source !== undefined),
    agreement: { gender, number },
    tense,
    stance: stanceOf(reading, at, lemma.stance),
  };
}

/** `رددوا هتافات تطالب بإقالته`: what is chanted or held up tells what people demand. */
const isChanted = ({ tokens }: Reading, at: number): boolean =>
  /^(?:ال)?(?:هتافات|شعارات|لافتات|يافطات|عبارات)$/.test(tokens[at - 1]?.form ?? '');

/** `وعندما سأله الصحافيون عن السبب أجاب`: the question only tells when he answered. */
const isWhenAsked = ({ tokens, cues }: Reading, at: number): boolean =>
  /^[وف]?(?:عندما|حين|حينما|لما|بعدما)$/.test(tokens[at - 1]?.form ?? '') &&
  cues[at]?.reading.pronoun === true;

/** `إن الحكومة ملتزمة بمنع`: what the subject of `أن` is, without a comma and without the ending of `مؤكدا`. */
function isPredicateOfClause({ tokens, cues }: Reading, at: number): boolean {
  if (/ا$/.test(tokens[at]?.form ?? '')) return false;
  for (let k = at - 1; k > Math.max(0, at - 6); k--) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && !/^["«“]$/.test(token.text)) return false;
    // `مؤكدة أن القانون واضح وداعية إلى التهدئة`: what the same woman does besides.
    const said = cues[at]?.conjunction ? cues[k - 1]?.reading : undefined;
    const joined = said?.tense === 'participle' && said.gender === cues[at]?.reading.gender;
    if (isComplementizer(token) || token.form === 'وان') return !joined;
  }
  return false;
}

/** `الموقوفين`: several men, named together or not. */
const isSeveralMen = ({ tokens }: Reading, { head, joint, from }: NounPhrase): boolean =>
  !joint &&
  head?.kind === 'person' &&
  head.number === 'plural' &&
  /[وي]ن$/.test(tokens[from]?.form ?? '');

const isGlued = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start;

/** What points at something and tells nothing. */
const SIGNS = /^[وف]?(?:كل)?ال(?:موشرات|دلايل|قراين|شواهد|بوادر|معالم|ظروف|ملامح)$/;

/** Verbs whose object is whom they speak to: `أن الوزارة أبلغت اليونان بأن`. */
const ADDRESSING = new Set(
  'أبلغ أخبر أعلم طالب دعا حث حض اتهم حذر ناشد وعد أمر طمأن سأل حمل كلف'.split(' '),
);

/** Frames of verbs that take whom or what they are about right after them. */
const TRANSITIVE = ['object', 'object+', 'name', 'deem', 'blame', 'attribute'] as const;

/** Present tense without a subject says that people say so: `يذكر أن`, `يعتقد أن`. */
const IMPERSONAL = new Set(
  'ذكر ذكّر أشار اعتقد توقع رجح قال زعم افترض خشي قدر لاحظ أمل ظن روى نقل شهد أفاد أورد عد'.split(
    ' ',
  ),
);

/** `استقبلهم الكاتب العام الذي وعدهم بإيفاد لجنة`: one man, several to whom he speaks. */
const isTheirs = ({ tokens }: Reading, at: number): boolean =>
  /^(?:الذي|التي)$/.test(tokens[at - 1]?.form ?? '') && /هم$/.test(tokens[at]?.form ?? '');

/** `كرر المدرب التأكيد على أن`: the noun is the cue. */
function emphasised(
  reading: Reading,
  at: number,
  opener: number,
): { from: number; to: number } | undefined {
  for (let k = opener; k > at && k > opener - 3; k--) {
    const form = reading.tokens[k]?.form ?? '';
    if (/^(?:التاكيد|تاكيده|تاكيدها|التشديد|القول|الاشاره)$/.test(form))
      return { from: k, to: k + 1 };
  }
  return undefined;
}

/** The preposition that the verb governs belongs to the cue: `مشيرا إلى`, `وشدد على`. */
function cueEnd(reading: Reading, at: number, opener: number): number {
  const token = reading.tokens[opener];
  return opener === at + 1 && token && /^(?:الي|علي|عن)$/.test(token.form) ? opener + 1 : at + 1;
}
