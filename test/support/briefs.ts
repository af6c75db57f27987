/**
 * Briefs for tests: a topic's answer past the verbatim gate, its rows, and two articles that tell of one dam.
 *
 * @module
 */

import { type BriefOptions, writeBrief } from '../../src/answers/brief/brief.ts';
import type { Answer, Entry } from '../../src/answers/reply/answer.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import type { Library } from '../../src/library/library.ts';
import { article } from './articles.ts';

/** A topic of the seeds. */
export const ALBANIA = 'الهجوم الإلكتروني على ألبانيا';

/** Writes a brief in Arabic, every excerpt of it checked against its article. */
export const briefOf = async (library: Library, options: BriefOptions): Promise<Answer> => {
  const answer = await writeBrief(library, options, 'ar');
  await checkVerbatim(answer, library);
  return answer;
};

/** Lists the rows of an answer, of one kind of section where it is given. */
export const rowsOf = (answer: Answer, kind?: string): readonly Entry[] =>
  answer.sections
    .filter((section) => kind === undefined || section.kind === kind)
    .flatMap(({ entries }) => entries);

/** Lists the excerpts of those rows. */
export const textsOf = (answer: Answer, kind?: string): string[] =>
  rowsOf(answer, kind).map(({ excerpt }) => excerpt.text);

/** Gives the notes of all sections, a line each. */
export const notesOf = (answer: Answer): string =>
  answer.sections.flatMap(({ notes }) => notes).join('\n');

/** Two articles of two publishers: a dam that broke, an accusation and its denial, figures that differ. */
export const DAM = [
  article(
    'أعلنت وزارة المياه في كينيا أن سد النهر الأبيض انهار فجر الثلاثاء بعد أمطار غزيرة استمرت أسبوعا.\nوقالت الوزارة إن 12 عاملا قتلوا في انهيار سد النهر الأبيض.\nواتهمت كينيا شركة البناء الصينية بالإهمال في صيانة سد النهر الأبيض.',
    { id: 'dam-first', publisher: 'صحيفة النهر', published: '2023-05-02' },
  ),
  article(
    'قال الدفاع المدني في كينيا إن 19 عاملا قتلوا في انهيار سد النهر الأبيض.\nمن جانبها نفت شركة البناء الصينية اتهامات كينيا بالإهمال في صيانة السد، وقالت إنها "لا أساس لها من الصحة".',
    { id: 'dam-second', publisher: 'صحيفة الساحل', published: '2023-05-04' },
  ),
];
/** Their topic. */
export const DAM_TOPIC = 'انهيار سد النهر الأبيض في كينيا';
