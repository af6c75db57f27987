/**
 * The gender of states and unions in grammar: `اعتبر العراق أن`, `حذر الاتحاد الأوروبي من أن`, and `قالت فرنسا إن`.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';

/** States by their codes and blocs by their names that are masculine; a capital is none of them. */
const BY_CODE = /^(?:IQ|JO|LB|MA|SD|YE|VA)$|^(?:الاتحاد|حلف|مجلس|التحالف|الحلف)(?: |$)/;
/** Folded words that begin such names, houses of government among them. */
const BY_WORD = wordList('quotation/subjects', 'state-by-word');

/** Gives the gender of a phrase that names a state; `first` is its folded first word, where that is known. */
export const genderOfState = ({ state, capital }: NounPhrase, first = ''): 'm' | 'f' =>
  (!capital && BY_CODE.test(state?.code ?? '')) || BY_WORD.has(first) ? 'm' : 'f';
