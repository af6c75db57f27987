/**
 * The page's own words, in the languages of its readers.
 *
 * @module
 */
import { settings } from './settings.js';

const WORDS = {
  ar: {
    title: 'إسناد · ديسكورد على جهازك',
    channel: 'أخبار',
    settings: 'الإعدادات',
    skipToCommand: 'إلى صندوق الأوامر',
    connected: 'إسناد متصل',
    disconnected: 'إسناد غير متصل',
    lost: 'انقطع الاتصال بالخادم المحلي',
    welcome: 'اسأل إسناد',
    welcomeHint: 'اختر أمرًا من هنا، أو اكتب / في الصندوق أسفل الصفحة.',
    noCommands: 'لم يسجّل إسناد أوامره بعد.',
    placeholder: 'اكتب / لاختيار أمر',
    commands: 'الأوامر',
    noSuchCommand: 'لا أمر بهذا الاسم',
    send: 'إرسال',
    cancel: 'إلغاء',
    required: 'مطلوب',
    optional: 'اختياري',
    unset: 'بلا',
    yes: 'نعم',
    no: 'لا',
    suggestions: 'اقتراحات',
    noSuggestions: 'لا اقتراح؛ يمكنك إرسال ما كتبت',
    waiting: 'إسناد يجيب…',
    thinking: 'إسناد يفكّر…',
    app: 'تطبيق',
    usedBy: (user, command) => `بأمر من ${user}: ${command}`,
    onlyYou: 'أنت وحدك ترى هذه الرسالة',
    dismiss: 'إخفاء',
    edited: '(معدّلة)',
    pings: (who) => `تنبّه هذه الرسالة: ${who}`,
    spoiler: 'مخفي؛ اضغط لإظهاره',
    picture: 'صورة من الإنترنت، لا تُحمّل هنا',
    failed: 'لم ينجح هذا التفاعل',
    noAnswer: 'لم يجب إسناد',
    late: 'لم يردّ إسناد خلال المهلة التي يعطيها ديسكورد. انظر سجلّه.',
    deferred: 'أجّل إسناد جوابه ثم لم يرسله. انظر سجلّه.',
    absent: 'لا بوت متصل الآن. شغّل إسناد ثم أعد المحاولة.',
    closed: 'أُغلق الخادم المحلي.',
    notSent: 'لا يرسل ديسكورد هذا',
    brokenPage: 'تعذّر الاتصال بالخادم المحلي',
    refusedTitle: 'رفض ديسكورد ما أرسله إسناد',
    choose: 'اختر',
    apply: 'تأكيد',
    notOffered: 'لا تتيح هذه الصفحة هذا النوع من الخيارات',
    language: 'لغة القارئ',
    reader: 'القارئ',
    lines: 'اتجاه السطور في العميل',
    perLine: 'لكل سطر اتجاهه',
    fixed: 'كل السطور من اليسار',
    download: 'تنزيل',
    opensElsewhere: 'يفتح في صفحة أخرى',
  },
  en: {
    title: 'Isnad · Discord on your machine',
    channel: 'news',
    settings: 'Settings',
    skipToCommand: 'Skip to the command box',
    connected: 'Isnad is connected',
    disconnected: 'Isnad is not connected',
    lost: 'The local server is gone',
    welcome: 'Ask Isnad',
    welcomeHint: 'Choose a command here, or type / in the box below.',
    noCommands: 'Isnad has not registered its commands yet.',
    placeholder: 'Type / to choose a command',
    commands: 'Commands',
    noSuchCommand: 'No command of that name',
    send: 'Send',
    cancel: 'Cancel',
    required: 'required',
    optional: 'optional',
    unset: 'none',
    yes: 'Yes',
    no: 'No',
    suggestions: 'Suggestions',
    noSuggestions: 'No suggestion; you can send what you typed',
    waiting: 'Isnad is answering…',
    thinking: 'Isnad is thinking…',
    app: 'APP',
    usedBy: (user, command) => `${user} used ${command}`,
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    edited: '(edited)',
    pings: (who) => `This message pings: ${who}`,
    spoiler: 'Hidden; press to show',
    picture: 'A picture from the internet, not loaded here',
    failed: 'This interaction failed',
    noAnswer: 'Isnad did not answer',
    late: 'Isnad did not reply within the time Discord gives. See its log.',
    deferred: 'Isnad put its answer off and never sent it. See its log.',
    absent: 'No bot is connected now. Start Isnad and try again.',
    closed: 'The local server was closed.',
    notSent: 'Discord does not send this',
    brokenPage: 'The local server cannot be reached',
    refusedTitle: 'Discord refused what Isnad sent',
    choose: 'Choose',
    apply: 'Confirm',
    notOffered: 'This page does not offer this kind of choice',
    language: 'Reader’s language',
    reader: 'Reader',
    lines: 'Lines in the client',
    perLine: 'Each its own direction',
    fixed: 'All left to right',
    download: 'Download',
    opensElsewhere: 'opens elsewhere',
  },
};

/** The language of the page: Arabic or English. */
export const language = () => (settings.locale.startsWith('ar') ? 'ar' : 'en');

/** Returns a wording in the reader's language; some take values to put in. */
export function words(name, ...values) {
  const wording = WORDS[language()][name];
  return typeof wording === 'function' ? wording(...values) : wording;
}

/** Puts the wordings into the elements that name them in `data-words`, and turns the page the right way. */
export function fillWords() {
  document.documentElement.lang = language();
  document.documentElement.dir = language() === 'ar' ? 'rtl' : 'ltr';
  document.title = words('title');
  for (const place of document.querySelectorAll('[data-words]'))
    place.textContent = words(place.dataset.words);
}

/** Returns a command's or option's text in the reader's language, as Discord falls back. */
export function localized(part, field) {
  const texts = part[`${field}_localizations`] ?? {};
  const english = settings.locale.startsWith('en') ? (texts['en-US'] ?? texts['en-GB']) : undefined;
  return texts[settings.locale] ?? english ?? part[field];
}
