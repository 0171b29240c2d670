// Numbers and dates, in English as the page is.
const numbers = new Intl.NumberFormat("en-GB");
const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const times = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });

export const count = (number: number) => numbers.format(number);
export const day = (iso: string) => dates.format(new Date(iso));
export const time = (date: Date | number) => times.format(date);
export const plural = (number: number, one: string, more = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : more}`;

/** Minutes and seconds, such as `0:42`. */
export function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Hours and minutes, such as `41 h 7 min`. */
export const hours = (minutes: number) =>
  minutes < 60 ? `${minutes} min` : `${count(Math.floor(minutes / 60))} h ${minutes % 60} min`;
