//! `cargo bench`: the collection of an account with 2,000 titles and 40,000 trophies, beside reading it from JSON.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../native/collection/accounts.rs"]
mod accounts;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use psn_api_wasm::collection::{
    CSV_HEADER, Index, Stats, StatsOptions, TimeZone, TitleBlock, TitleRow, TitleTexts, TrophyTexts, changes, compare,
    push_csv, stats, trophy_rows,
};
use psn_api_wasm::models::{TitleThinTrophy, TrophyTitle, UserThinTrophy};
use serde::{Deserialize, Serialize};

use accounts::{ACCOUNT, FETCHED_AT, Kind, PlayedTitle, Random};

/// A title as a program without an index would keep it.
#[derive(Serialize, Deserialize)]
struct Kept {
    title: TrophyTitle,
    defined: Vec<TitleThinTrophy>,
    earned: Vec<UserThinTrophy>,
}

impl From<PlayedTitle> for Kept {
    fn from(PlayedTitle { title, defined, earned }: PlayedTitle) -> Self {
        Self { title, defined, earned }
    }
}

fn kind() -> Kind {
    Kind { titles: 2000, trophies: 20, is_odd: false }
}

/// Berlin, with the changes of twenty years.
fn options() -> StatsOptions {
    let year = 365 * 24 * 3_600_000;
    let offsets = (36..60).flat_map(|past| [(past * year, 3600), (past * year + year / 2, 7200)]);
    StatsOptions { time_zone: TimeZone::new(offsets).unwrap(), ..StatsOptions::default() }
}

/// The same account later: some titles have changed, and every rate has.
fn later(titles: &[PlayedTitle], all_rates: bool) -> Vec<PlayedTitle> {
    let mut random = Random(9);
    let mut titles = titles.to_vec();
    for title in &mut titles {
        let has_changed = random.one_in(70);
        for trophy in &mut title.earned {
            if has_changed && random.one_in(5) {
                trophy.earned = Some(true);
                trophy.earned_date_time = Some("2026-11-20T18:00:00Z".to_owned());
            }
            if all_rates {
                trophy.trophy_earned_rate = Some("7.7".to_owned());
            }
        }
    }
    titles
}

fn table(titles: &[Kept], index: &Index) -> usize {
    let mut length = CSV_HEADER.len();
    let mut out = String::new();
    for kept in titles {
        let texts: Vec<_> = kept
            .defined
            .iter()
            .map(|trophy| TrophyTexts {
                trophy_id: trophy.trophy_id,
                trophy_name: trophy.trophy_name.as_deref().unwrap_or_default(),
                trophy_detail: trophy.trophy_detail.as_deref().unwrap_or_default(),
            })
            .collect();
        if let Some(title) = index.get(&kept.title.np_communication_id) {
            push_csv(
                &mut out,
                &title,
                &TitleTexts { trophy_title_name: &kept.title.trophy_title_name, trophies: &texts },
            );
        }
        length += out.len();
        out.clear();
    }
    length
}

fn from_json(json: &[u8], options: &StatsOptions) -> Stats {
    let titles: Vec<Kept> = serde_json::from_slice(json).unwrap();
    stats(&index_of(&titles), options)
}

fn index_of(titles: &[Kept]) -> Index {
    let mut index = Index::new(ACCOUNT);
    for Kept { title, defined, earned } in titles {
        index.insert(TitleBlock::new(&TitleRow::new(title, FETCHED_AT), &trophy_rows(defined, earned)));
    }
    index
}

fn count_changes(before: &Index, now: &Index) -> usize {
    let changed = |id: &str| changes(before.get(id).as_ref(), &now.get(id)?);
    now.titles().filter(|title| changed(title.row().np_communication_id).is_some()).count()
}

fn collection(criterion: &mut Criterion) {
    let played = accounts::account(1, kind());
    let other = accounts::index(&accounts::account(2, kind()));
    let index = accounts::index(&played);
    let few_changes = accounts::index(&later(&played, false));
    let all_rates = accounts::index(&later(&played, true));
    let titles: Vec<Kept> = played.into_iter().map(Kept::from).collect();
    let trophies: usize = titles.iter().map(|kept| kept.defined.len()).sum();
    let bytes = index.encode();
    let json = serde_json::to_vec(&titles).unwrap();
    println!(
        "{trophies} trophies of {} titles: {} bytes of index, {:.2} a trophy; {} bytes of JSON; {} of CSV; {} titles changed",
        titles.len(),
        bytes.len(),
        bytes.len() as f64 / trophies as f64,
        json.len(),
        table(&titles, &index),
        count_changes(&index, &few_changes),
    );

    let options = options();
    let mut group = criterion.benchmark_group("collection");
    group.throughput(Throughput::Elements(trophies as u64));
    group.bench_function("JSON into stats", |bencher| bencher.iter(|| from_json(black_box(&json), &options)));
    group.bench_function("JSON into models", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Vec<Kept>>(black_box(&json)).unwrap());
    });
    group.bench_function("models into index", |bencher| bencher.iter(|| index_of(black_box(&titles))));
    group.bench_function("encode", |bencher| bencher.iter(|| black_box(&index).encode()));
    group.bench_function("open", |bencher| bencher.iter(|| Index::open(black_box(&bytes), ACCOUNT)));
    group.bench_function("stats", |bencher| bencher.iter(|| stats(black_box(&index), &options)));
    group.bench_function("changes of few titles", |bencher| {
        bencher.iter(|| count_changes(black_box(&index), &few_changes));
    });
    group.bench_function("changes of every rate", |bencher| {
        bencher.iter(|| count_changes(black_box(&index), &all_rates));
    });
    group.bench_function("compare two accounts", |bencher| bencher.iter(|| compare(black_box(&index), &other)));
    group.bench_function("CSV", |bencher| bencher.iter(|| table(black_box(&titles), &index)));
    group.finish();
}

criterion_group!(benches, collection);
criterion_main!(benches);
