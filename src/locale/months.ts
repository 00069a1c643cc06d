/** The months in English, in their order. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Their names as a choice in a pattern. */
export const anyEnglishMonth = englishMonths.join('|');
