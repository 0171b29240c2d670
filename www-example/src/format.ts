// Numbers and dates, in English as the page is.
const numbers = new Intl.NumberFormat("en-GB");
const percents = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const times = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

export const count = (number: number) => numbers.format(number);
/** What cannot be read as a date is shown as a dash. */
const said = (format: Intl.DateTimeFormat, date: Date) => (Number.isNaN(date.getTime()) ? "–" : format.format(date));
export const day = (iso: string) => said(dates, new Date(iso));
export const time = (date: Date | number) => times.format(date);
export const plural = (number: number, one: string, more = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : more}`;

/** Minutes and seconds, such as `0:42`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Hours and minutes, such as `41 h 7 min`. */
export function hours(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  return minutes < 60 ? `${minutes} min` : `${count(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

/** How long something takes, to the minute: `about 12 minutes`. */
export function about(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes <= 1) return "about a minute";
  return minutes < 90 ? `about ${minutes} minutes` : `about ${plural(Math.round(minutes / 60), "hour")}`;
}

/** With one digit after the point at most, such as `72.5 %`. */
export const percent = (number: number) => `${percents.format(number)} %`;

const weekdays = new Intl.DateTimeFormat("en-GB", { dateStyle: "full" });
/** A day such as `2024-03-09`, with its weekday. */
export const weekday = (day: string) => said(weekdays, new Date(`${day}T12:00`));

const monthNames = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });
/** A month such as `2024-03` in words. */
export const month = (month: string) => said(monthNames, new Date(`${month}-01T12:00`));
