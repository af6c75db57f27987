/**
 * The words that the Discord side itself says, in both languages of the replies: page buttons, and the
 * private lines for what went wrong, each with what to do next.
 *
 * @module
 */
import type { ExportFormat, Language } from '../answers/reply/answer.ts';

interface Words {
  readonly previous: string;
  readonly next: string;
  /** Follows the heading of a section that began on an earlier page, or a label whose words go on. */
  readonly continued: string;
  readonly article: string;
  readonly paragraph: string;
  readonly moreCitations: (count: number) => string;
  readonly addressTooLong: (host: string) => string;
  readonly exports: Readonly<Record<ExportFormat, string>>;
  readonly fileTooLarge: (megabytes: number) => string;
  readonly searched: (articles: number, publishers: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly badChoice: (name: string, value: string, choices: string) => string;
  readonly tooLong: (name: string, most: number) => string;
  readonly oldButton: string;
  readonly stopping: string;
  readonly failed: (id: string) => string;
}

/** The words, by language. Digits are Western in both. */
export const WORDING: Readonly<Record<Language, Words>> = {
  ar: {
    previous: 'السابق',
    next: 'التالي',
    continued: '(تتمة)',
    article: 'المقالة',
    paragraph: 'الفقرة',
    moreCitations: (count) => `ومواضع أخرى تروي الأمر نفسه: ${count}`,
    addressTooLong: (host) => `رابط المقالة أطول مما يقبله ديسكورد؛ الموقع ${host}`,
    exports: { pdf: 'PDF', docx: 'Word', md: 'Markdown', png: 'صورة' },
    fileTooLarge: (megabytes) =>
      `الملف أكبر مما يقبله ديسكورد هنا (${megabytes} م.ب). ضيّق الموضوع أو الفترة ثم اطلبه من جديد.`,
    searched: (articles, publishers) => `فُحص من المقالات ${articles} ومن الناشرين ${publishers}`,
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    unknownCommand: (name) =>
      `الأمر /${name} لم يعد موجوداً. أعد تشغيل ديسكورد لتظهر الأوامر الحالية.`,
    unknownOption: (name) =>
      `الخيار ${name} لم يعد موجوداً في هذا الأمر. أعد تشغيل ديسكورد ثم اكتب الأمر من جديد.`,
    badChoice: (name, value, choices) =>
      `القيمة «${value}» ليست من قيم الخيار ${name}. اختر واحدة من: ${choices}.`,
    tooLong: (name, most) => `الخيار ${name} أطول من ${most} حرفاً. اختصره ثم أعد السؤال.`,
    oldButton: 'هذا الزر قديم ولم يعد سؤاله محفوظاً. أعد السؤال بالأمر نفسه.',
    stopping: 'البوت يتوقف الآن. أعد السؤال بعد قليل.',
    failed: (id) =>
      `تعذّر الجواب بسبب خطأ في البوت. أعد المحاولة، فإن تكرر فأبلغ المشرف بالرقم ${id}.`,
  },
  en: {
    previous: 'Previous',
    next: 'Next',
    continued: '(continued)',
    article: 'Article',
    paragraph: 'paragraph',
    moreCitations: (count) => `other places that tell the same: ${count}`,
    addressTooLong: (host) =>
      `the article's address is longer than Discord takes; the site is ${host}`,
    exports: { pdf: 'PDF', docx: 'Word', md: 'Markdown', png: 'Picture' },
    fileTooLarge: (megabytes) =>
      `The file is larger than Discord takes here (${megabytes} MB). Narrow the topic or the period and ask for it again.`,
    searched: (articles, publishers) => `Looked at: articles ${articles}, publishers ${publishers}`,
    page: (page, pages) => `page ${page} of ${pages}`,
    unknownCommand: (name) =>
      `There is no command /${name} any more. Restart Discord to see the current commands.`,
    unknownOption: (name) =>
      `This command has no option ${name} any more. Restart Discord, then type the command again.`,
    badChoice: (name, value, choices) =>
      `“${value}” is not a value of the option ${name}. Choose one of: ${choices}.`,
    tooLong: (name, most) =>
      `The option ${name} is longer than ${most} characters. Shorten it and ask again.`,
    oldButton: 'This button is old and its question is no longer kept. Ask again with the command.',
    stopping: 'The bot is stopping. Ask again in a moment.',
    failed: (id) =>
      `The bot failed to answer. Try again; if it fails again, tell the operator the number ${id}.`,
  },
};
