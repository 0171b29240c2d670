// What the bench compares with: a table of offsets, and a table of trophies, in plain JavaScript.

const DAY = 86_400_000;

/** A clock as `plainStats()` takes it, by a table of offsets, which is made at the first call. */
export function tableClock(timeZone) {
  let table;
  return (date) => {
    table ??= offsetsOf(timeZone);
    const time = Date.parse(date);
    let [low, high] = [0, table.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (table[middle][0] <= time) low = middle;
      else high = middle;
    }
    const local = time + table[low][1];
    const day = Math.floor(local / DAY);
    return {
      day: new Date(day * DAY).toISOString().slice(0, 10),
      weekday: (day + 4) % 7,
      hour: Math.floor((local - day * DAY) / 3_600_000),
    };
  };
}

/** From when on a zone is how many milliseconds ahead of UTC, from 2008 to 2030. */
function offsetsOf(timeZone) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (time) => {
    const [, sign = "+", hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(format.format(time)) ?? [];
    return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
  const table = [[0, offsetAt(Date.UTC(2008, 0))]];
  for (let time = Date.UTC(2008, 0); time < Date.UTC(2031, 0); time += 14 * DAY) {
    let [low, high] = [time, time + 14 * DAY];
    const after = offsetAt(high);
    if (after === table.at(-1)[1]) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle) === after) high = middle;
      else low = middle;
    }
    table.push([high, after]);
  }
  return table;
}

const COLUMNS =
  "npCommunicationId,npServiceName,trophyTitleName,trophyTitlePlatform,trophyGroupId,trophyId,trophyType,trophyName," +
  "trophyDetail,trophyHidden,earned,earnedDateTime,progress,trophyProgressTargetValue,trophyEarnedRate,trophyRare";

function cell(value) {
  const text = String(value ?? "");
  const disarmed = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}

/** The table of titles as `collection.title()` gives them. */
export function csvOf(titles) {
  const lines = [COLUMNS];
  for (const title of titles) {
    for (const trophy of title.trophies) {
      lines.push(
        [
          title.npCommunicationId,
          title.npServiceName,
          title.trophyTitleName,
          title.trophyTitlePlatform,
          trophy.trophyGroupId,
          trophy.trophyId,
          trophy.trophyType,
          trophy.trophyName,
          trophy.trophyDetail,
          trophy.trophyHidden,
          trophy.earned,
          trophy.earnedDateTime,
          trophy.progress,
          trophy.trophyProgressTargetValue,
          trophy.trophyEarnedRate,
          trophy.trophyRare,
        ]
          .map(cell)
          .join(","),
      );
    }
  }
  return `${lines.join("\r\n")}\r\n`;
}
