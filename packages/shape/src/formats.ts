/** Says whether a text has the form that a format names. */
export function hasFormat(text: string, format: string): boolean {
  const test = formats[format];
  return test === undefined || test(text);
}

/** What each format looks like, for messages. */
export const formatWords: Readonly<Record<string, string>> = {
  date: "a date as year-month-day, such as 2031-04-30",
  uri: "a web address with https:// (or another address with its scheme, such as mailto:)",
  email: "an e-mail address",
  duration: "a period such as P14D (14 days) or P3M (3 months)",
};

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  uri: (text) => text.length < 4096 && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text),
  email: (text) => text.length < 320 && /^[^\s@]+@[^\s@]+$/.test(text),
  duration: (text) =>
    text.length < 40 &&
    /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
};

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
