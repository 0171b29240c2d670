//! The numbers once more, counted from PSN's JSON, as somebody would without this crate: by maps, sorting, and another
//! library's calendar.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};
use serde_json::{Map, Value, json};

use super::accounts::PlayedTitle;

/// A trophy of both lists, merged as a JavaScript program would do it.
pub struct Plain {
    pub title: String,
    pub platform: String,
    pub trophy: Map<String, Value>,
}

impl Plain {
    pub fn text(&self, key: &str) -> Option<&str> {
        self.trophy.get(key)?.as_str()
    }

    pub fn id(&self) -> u64 {
        self.trophy["trophyId"].as_u64().unwrap()
    }

    pub fn is_earned(&self) -> bool {
        self.trophy.get("earned") == Some(&json!(true))
    }

    pub fn date(&self) -> Option<Timestamp> {
        self.text("earnedDateTime")?.parse().ok()
    }

    fn points(&self) -> u64 {
        match self.text("trophyType").unwrap() {
            "bronze" => 15,
            "silver" => 30,
            "gold" => 90,
            "platinum" => 300,
            _ => 0,
        }
    }

    fn is_platinum(&self) -> bool {
        self.text("trophyType") == Some("platinum")
    }

    fn rate(&self) -> Option<f64> {
        self.text("trophyEarnedRate")?.parse().ok()
    }

    pub fn named(&self) -> Value {
        let mut named =
            json!({ "npCommunicationId": self.title, "trophyId": self.id(), "trophyType": self.trophy["trophyType"] });
        if let Some(rate) = self.rate() {
            named["earnedRate"] = json!(rate);
        }
        if let Some(date) = self.text("earnedDateTime") {
            named["earnedDateTime"] = json!(date);
        }
        named
    }
}

/// All trophies, by title and id.
pub fn trophies(titles: &[PlayedTitle]) -> Vec<Plain> {
    let mut all = BTreeMap::new();
    for played in titles {
        let lists = (serde_json::to_value(&played.defined).unwrap(), serde_json::to_value(&played.earned).unwrap());
        for trophy in [lists.0, lists.1].into_iter().flat_map(|list| list.as_array().unwrap().clone()) {
            let title = played.title.np_communication_id.clone();
            let platform = played.title.trophy_title_platform.clone();
            let key = (title.clone(), trophy["trophyId"].as_u64().unwrap());
            let plain = all.entry(key).or_insert_with(|| Plain { title, platform, trophy: Map::new() });
            plain.trophy.extend(trophy.as_object().unwrap().clone());
        }
    }
    all.into_values().collect()
}

pub fn grades<'a>(trophies: impl Iterator<Item = &'a Plain> + Clone) -> Value {
    let of = |grade: &str| trophies.clone().filter(|plain| plain.text("trophyType") == Some(grade)).count();
    let known = [of("bronze"), of("silver"), of("gold"), of("platinum")];
    json!({
        "bronze": known[0], "silver": known[1], "gold": known[2], "platinum": known[3],
        "other": trophies.clone().count() - known.iter().sum::<usize>(),
        "total": trophies.clone().count(),
        "points": trophies.map(Plain::points).sum::<u64>(),
    })
}

/// All numbers, as they come to a program, besides those about levels and the summary.
pub fn stats(titles: &[PlayedTitle], zone: &TimeZone, most: usize) -> Value {
    let all = trophies(titles);
    let earned = || all.iter().filter(|plain| plain.is_earned());
    let dated: Vec<(ZonedDateTime, &Plain)> =
        earned().filter_map(|plain| Some((plain.date()?.to_zoned_datetime(zone.clone()), plain))).collect();
    let in_period = |of: &dyn Fn(&ZonedDateTime) -> String| {
        let mut periods: BTreeMap<String, Vec<&Plain>> = BTreeMap::new();
        for (time, plain) in &dated {
            periods.entry(of(time)).or_default().push(plain);
        }
        periods
    };
    let numbers = |plains: &[&Plain]| {
        let grades = grades(plains.iter().copied());
        json!({
            "earned": grades["total"], "bronzes": grades["bronze"], "silvers": grades["silver"], "golds": grades["gold"],
            "platinums": grades["platinum"], "points": grades["points"],
        })
    };
    let with = |mut numbers: Value, key: &str, value: Value| {
        numbers[key] = value;
        numbers
    };
    let days = in_period(&|time| time.date().to_string());
    let totals = days.values().scan(0, |total, plains| {
        *total += plains.len();
        Some(*total)
    });
    let rated = |plains: Vec<&Plain>, sign: f64| {
        let mut rated: Vec<_> = plains.into_iter().filter(|plain| plain.rate().is_some()).collect();
        rated.sort_by(|one, other| (one.rate().unwrap() * sign).total_cmp(&(other.rate().unwrap() * sign)));
        rated.into_iter().take(most).map(Plain::named).collect::<Vec<_>>()
    };
    let mut expected = json!({
        "earned": grades(earned()),
        "defined": grades(all.iter()),
        "completion": completion(titles, &all),
        "byPlatform": platforms(titles, &all),
        "byRarity": rarities(&all),
        "rarestEarned": rated(earned().collect(), 1.0),
        "mostCommonUnearned": rated(all.iter().filter(|plain| !plain.is_earned()).collect(), -1.0),
        "nearestToCompletion": nearest(titles, &all, most),
        "nearestToPlatinum": nearest_to_platinum(titles, &all, most),
        "platinums": platinums(&all),
        "byYear": in_period(&|time| time.date().year().to_string()).iter()
            .map(|(year, plains)| with(numbers(plains), "year", json!(year.parse::<u32>().unwrap())))
            .collect::<Vec<_>>(),
        "byMonth": in_period(&|time| time.strftime("%Y-%m").to_string()).iter()
            .map(|(month, plains)| with(numbers(plains), "month", json!(month)))
            .collect::<Vec<_>>(),
        "byWeekday": (0..7).map(|weekday| dated.iter()
            .filter(|(time, _)| time.weekday().to_sunday_zero_offset() == weekday).count()).collect::<Vec<_>>(),
        "byHour": (0..24).map(|hour| dated.iter().filter(|(time, _)| time.hour() == hour).count()).collect::<Vec<_>>(),
        "perDay": {
            "days": days.keys().collect::<Vec<_>>(),
            "earned": days.values().map(Vec::len).collect::<Vec<_>>(),
            "total": totals.collect::<Vec<_>>(),
            "points": days.values()
                .map(|plains| plains.iter().map(|plain| plain.points()).sum::<u64>()).collect::<Vec<_>>(),
        },
        "streaks": streaks(dated.iter().map(|(time, _)| time.date()).collect()),
        "undated": earned().filter(|plain| plain.date().is_none()).count(),
    });
    let (first, last) = first_and_last(dated.iter().map(|(_, plain)| *plain).collect());
    insert(&mut expected, "firstEarned", first);
    insert(&mut expected, "lastEarned", last);
    expected
}

fn insert(object: &mut Value, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[key] = value;
    }
}

fn first_and_last(dated: Vec<&Plain>) -> (Option<Value>, Option<Value>) {
    let first = dated.iter().min_by_key(|plain| plain.date());
    // The first of several that are equal, as in the order of ids.
    let last = dated.iter().rev().max_by_key(|plain| plain.date());
    (first.map(|plain| plain.named()), last.map(|plain| plain.named()))
}

fn of_title<'a>(all: &'a [Plain], played: &PlayedTitle) -> Vec<&'a Plain> {
    all.iter().filter(|plain| plain.title == played.title.np_communication_id).collect()
}

fn completion(titles: &[PlayedTitle], all: &[Plain]) -> Value {
    let titles: Vec<(&PlayedTitle, Vec<&Plain>)> = titles
        .iter()
        .map(|played| (played, of_title(all, played)))
        .filter(|(_, trophies)| !trophies.is_empty())
        .collect();
    let count = |is_counted: &dyn Fn(&PlayedTitle, &[&Plain]) -> bool| {
        titles.iter().filter(|(played, trophies)| is_counted(played, trophies)).count()
    };
    let percent = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 };
    let progress: u32 = titles.iter().map(|(played, _)| played.title.progress).sum();
    let platinums = count(&|_, trophies| trophies.iter().any(|plain| plain.is_platinum()));
    let earned_platinums = count(&|_, trophies| trophies.iter().any(|plain| plain.is_platinum() && plain.is_earned()));
    json!({
        "titles": titles.len(),
        "begunTitles": count(&|_, trophies| trophies.iter().any(|plain| plain.is_earned())),
        "completeTitles": count(&|played, _| played.title.progress == 100),
        "averageProgress": if titles.is_empty() { 0.0 } else { f64::from(progress) / titles.len() as f64 },
        "overall": percent(all.iter().filter(|plain| plain.is_earned()).count(), all.len()),
        "platinumTitles": platinums,
        "earnedPlatinumTitles": earned_platinums,
        "platinumRate": percent(earned_platinums, platinums),
    })
}

fn platforms(titles: &[PlayedTitle], all: &[Plain]) -> Value {
    let names = |platform: &str| -> BTreeSet<String> {
        platform.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
    };
    let known: BTreeSet<String> = titles.iter().flat_map(|played| names(&played.title.trophy_title_platform)).collect();
    let mut platforms: Vec<Value> = known
        .iter()
        .map(|platform| {
            let its: Vec<_> =
                titles.iter().filter(|played| names(&played.title.trophy_title_platform).contains(platform)).collect();
            let trophies: Vec<_> = all.iter().filter(|plain| names(&plain.platform).contains(platform)).collect();
            let is_complete = |played: &PlayedTitle| played.title.progress == 100 && !of_title(all, played).is_empty();
            json!({
                "platform": platform,
                "titles": its.len(),
                "completeTitles": its.iter().filter(|played| is_complete(played)).count(),
                "earned": grades(trophies.iter().copied().filter(|plain| plain.is_earned())),
                "defined": grades(trophies.iter().copied()),
            })
        })
        .collect();
    platforms.sort_by_key(|platform| std::cmp::Reverse(platform["titles"].as_u64()));
    json!(platforms)
}

fn rarities(all: &[Plain]) -> Value {
    let mut classes: BTreeSet<u64> = (0..4).collect();
    classes.extend(all.iter().filter_map(|plain| plain.trophy.get("trophyRare")?.as_u64()));
    let of = |class: u64| {
        let its = || all.iter().filter(move |plain| plain.trophy.get("trophyRare") == Some(&json!(class)));
        let earned = || its().filter(|plain| plain.is_earned());
        json!({
            "trophyRare": class,
            "earned": earned().count(),
            "defined": its().count(),
            "points": earned().map(Plain::points).sum::<u64>(),
        })
    };
    classes.into_iter().map(of).collect()
}

fn nearest(titles: &[PlayedTitle], all: &[Plain], most: usize) -> Value {
    let mut nearest: Vec<_> = titles
        .iter()
        .filter_map(|played| {
            let (earned, left): (Vec<_>, Vec<_>) =
                of_title(all, played).into_iter().partition(|plain| plain.is_earned());
            let (progress, id) = (played.title.progress, played.title.np_communication_id.clone());
            let value = json!({
                "npCommunicationId": id,
                "progress": progress,
                "earned": earned.len(),
                "left": left.len(),
                "pointsLeft": left.iter().map(|plain| plain.points()).sum::<u64>(),
            });
            (!earned.is_empty() && !left.is_empty()).then_some((100 - progress, left.len(), id, value))
        })
        .collect();
    nearest.sort_by_key(|(to_go, left, id, _)| (*to_go, *left, id.clone()));
    nearest.into_iter().take(most).map(|(.., value)| value).collect()
}

fn nearest_to_platinum(titles: &[PlayedTitle], all: &[Plain], most: usize) -> Value {
    let mut nearest = Vec::new();
    for played in titles {
        let trophies = of_title(all, played);
        let Some(platinum) = trophies.iter().find(|plain| plain.is_platinum() && !plain.is_earned()) else { continue };
        let group = |plain: &&&Plain| plain.text("trophyGroupId") == platinum.text("trophyGroupId");
        let (earned, left): (Vec<&Plain>, Vec<&Plain>) =
            trophies.iter().filter(group).copied().partition(|plain| plain.is_earned());
        let points = |plains: &[&Plain]| plains.iter().map(|plain| plain.points()).sum::<u64>();
        let without = |plains: &[&Plain]| {
            points(&plains.iter().copied().filter(|plain| !plain.is_platinum()).collect::<Vec<_>>())
        };
        let whole = without(&earned) + without(&left);
        let progress = (without(&earned) * 100).checked_div(whole).unwrap_or_default();
        let id = played.title.np_communication_id.clone();
        let value = json!({
            "npCommunicationId": id, "trophyId": platinum.trophy["trophyId"], "progress": progress,
            "earned": earned.len(), "left": left.len(), "pointsLeft": points(&left),
        });
        if !earned.is_empty() {
            nearest.push((100 - progress, left.len(), id, value));
        }
    }
    nearest.sort_by_key(|(to_go, left, id, _)| (*to_go, *left, id.clone()));
    nearest.into_iter().take(most).map(|(.., value)| value).collect()
}

fn platinums(all: &[Plain]) -> Value {
    let platinums: Vec<_> =
        all.iter().filter(|plain| plain.is_platinum() && plain.is_earned() && plain.date().is_some()).collect();
    let mut runs = Vec::new();
    for platinum in &platinums {
        let group = all.iter().filter(|plain| {
            plain.title == platinum.title
                && plain.text("trophyGroupId") == platinum.text("trophyGroupId")
                && plain.is_earned()
        });
        let dates: Vec<Option<Timestamp>> = group.map(Plain::date).collect();
        if dates.iter().all(Option::is_some) {
            let began = dates.into_iter().flatten().min().unwrap();
            let duration = platinum.date().unwrap().as_millisecond() - began.as_millisecond();
            runs.push((
                duration,
                json!({ "trophy": platinum.named(), "began": began.to_string(), "duration": duration }),
            ));
        }
    }
    let (first, last) = first_and_last(platinums);
    let mut expected = json!({});
    insert(&mut expected, "first", first);
    insert(&mut expected, "last", last);
    insert(&mut expected, "fastest", runs.iter().min_by_key(|(duration, _)| *duration).map(|(_, run)| run.clone()));
    insert(
        &mut expected,
        "slowest",
        runs.iter().rev().max_by_key(|(duration, _)| *duration).map(|(_, run)| run.clone()),
    );
    expected
}

fn streaks(days: BTreeSet<Date>) -> Value {
    let mut all = Vec::new();
    for first in days.iter().filter(|day| !days.contains(&day.yesterday().unwrap())) {
        let length = (1..).find(|length| !days.contains(&first.checked_add((*length).days()).unwrap())).unwrap();
        let last = first.checked_add((length - 1).days()).unwrap();
        all.push((length, json!({ "days": length, "firstDay": first.to_string(), "lastDay": last.to_string() })));
    }
    let mut expected = json!({});
    insert(
        &mut expected,
        "longest",
        all.iter().rev().max_by_key(|(length, _)| *length).map(|(_, streak)| streak.clone()),
    );
    insert(&mut expected, "latest", all.last().map(|(_, streak)| streak.clone()));
    expected
}
