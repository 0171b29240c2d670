//! How runs go: few requests, never more than allowed, and cut off at any moment.

use proptest::prelude::*;
use psn_api_wasm::client::PsnErrorCode;
use psn_api_wasm::collection::SummaryRow;
use psn_api_wasm::collection::sync::{
    AccountSync, Compare, ListedTitle, Need, Outcome, SyncOptions, TitleList, TitleOutcome,
};

use super::driver::Program;
use super::psn::{ACCOUNT, MINUTE, Psn};
use crate::samples::config;

/// The requests of a first run: three for the account, and those of each title.
fn whole(psn: &Psn) -> u32 {
    3 + psn.titles.iter().map(|title| 2 + u32::from(title.has_groups())).sum::<u32>()
}

#[test]
fn a_first_run_asks_for_each_title_once() {
    let mut program = Program::new(Psn::new(120));
    let report = program.assert_complete();
    assert_eq!(report.requests, whole(&program.psn));
    assert_eq!(report.finished.len(), 120);
    assert_eq!(report.most_at_once, 4, "the concurrency, and no more");
    assert_eq!(program.store.index_saves, 3, "after 50 titles, after 100, and at the end");
    let progress = report.sync.progress(program.now);
    assert_eq!((progress.total, progress.done, progress.requests), (120, 120, report.requests));
}

#[test]
fn a_second_run_with_nothing_new_takes_two_requests_one_load_and_no_save() {
    let mut program = Program::new(Psn::new(120));
    program.assert_complete();
    let (loads, saves) = (program.store.loads, program.store.index_saves);
    let report = program.assert_complete();
    assert_eq!(report.requests, 2);
    assert_eq!((program.store.loads - loads, program.store.index_saves - saves), (1, 0));
    assert_eq!(report.sync.progress(program.now).requests_saved, whole(&program.psn) - 3);
}

#[test]
fn a_run_with_three_new_trophies_takes_six_requests() {
    let mut program = Program::new(Psn::new(120));
    program.assert_complete();
    for number in [3, 50, 118] {
        program.psn.earn(number);
    }
    let report = program.assert_complete();
    assert_eq!(report.finished.len(), 3);
    assert_eq!(report.requests, 6, "summary, list, three titles whose sets are stored, summary");
}

#[test]
fn requests_are_never_more_than_allowed_and_the_next_run_goes_on() {
    for most in [6, 7, 20, 50] {
        let mut program = Program::new(Psn::new(40));
        program.options.max_requests = Some(most);
        let mut runs = 0;
        let mut reported = 0;
        loop {
            runs += 1;
            assert!(runs < 60, "{most} requests a run lead nowhere");
            let report = program.run();
            assert!(report.requests <= most, "{} of {most}", report.requests);
            reported += report.finished.len();
            match report.outcome {
                Some(Outcome::RequestsUsedUp) => {}
                outcome => {
                    assert_eq!(outcome, Some(Outcome::Complete));
                    break;
                }
            }
        }
        assert_eq!(reported, 40);
        assert_eq!(program.psn.read.len(), 40, "no title twice");
        program.assert_same(&program.store.index());
    }
    let mut program = Program::new(Psn::new(5));
    program.options.max_requests = Some(0);
    let report = program.run();
    assert_eq!((report.outcome, report.requests), (Some(Outcome::RequestsUsedUp), 0));
    assert_eq!(program.store.index, None);
}

#[test]
fn a_request_that_is_sent_again_takes_none_that_another_title_needs() {
    let mut sync =
        AccountSync::new(SyncOptions { compare: Compare::Known, max_requests: Some(7), ..SyncOptions::default() }, 0);
    sync.next(0);
    assert!(sync.may_send(None));
    sync.summary_read(ACCOUNT, SummaryRow::default(), 0);
    sync.next(0);
    assert!(sync.may_send(None));
    let title = |number| ListedTitle { np_communication_id: format!("NPWR0000{number}_00"), ..ListedTitle::default() };
    sync.titles_read(TitleList { titles: vec![title(1), title(2), title(3)], total: None }, 0);
    let Need::Title { task: first, .. } = sync.next(0) else { panic!("the first title is needed") };
    let Need::Title { task: second, .. } = sync.next(0) else { panic!("the second title is needed") };
    assert_eq!(sync.next(0), Need::Answer, "the third one takes two, and one is left");
    let sent = [first, first, first, first, second, second, second].map(|task| sync.may_send(Some(task)));
    assert_eq!(sent, [true, true, true, false, true, true, false]);
    assert_eq!(sync.progress(0).requests, 7);
    assert_eq!(sync.title_failed(first, PsnErrorCode::Aborted, 0), TitleOutcome::Ends(PsnErrorCode::Aborted));
    assert_eq!(sync.title_read(second, Default::default(), 0), TitleOutcome::Save);
    sync.saved(second);
    assert_eq!(sync.next(0), Need::Done(Outcome::RequestsUsedUp));
    assert_eq!(sync.failures(), [], "nothing is wrong with the title");
}

#[test]
fn a_program_that_dies_at_any_moment_loses_nothing() {
    let steps = Program::new(Psn::new(70)).run().steps;
    assert!(steps > 200);
    for dies_after in 0..=steps {
        let mut program = Program::new(Psn::new(70)).seeded(dies_after as u64);
        program.dies_after = Some(dies_after);
        program.run();
        program.dies_after = None;
        let saved = program.store.entries.len();
        let read = program.psn.read.len();
        let report = program.assert_complete();
        assert_eq!(program.psn.read.len() - read, 70 - saved, "what was saved is not asked for again");
        let under_way = read - saved;
        assert!(under_way <= 4, "{under_way} titles were read twice");
        assert!(report.finished.len() >= 70 - saved);
    }
}

#[test]
fn a_run_that_is_stopped_saves_all_that_is_done() {
    for moment in 1..150 {
        let mut program = Program::new(Psn::new(40)).seeded(moment as u64);
        let report = program.run_until(|_, steps| steps >= moment);
        assert_eq!(report.outcome, Some(Outcome::Stopped));
        let stored = program.store.index.as_ref().map_or(0, |_| program.store.index().len());
        assert_eq!(stored, report.finished.len());
        program.assert_complete();
        assert_eq!(program.psn.read.len(), 40);
    }
}

#[test]
fn two_runs_at_once_leave_a_store_that_is_whole() {
    let mut program = Program::new(Psn::new(60));
    // The other one saves its index, made of less, after this one.
    let mut other = Program::new(Psn::new(60));
    other.options.max_requests = Some(30);
    other.run();
    program.assert_complete();
    program.store.index = other.store.index;
    program.psn.read.clear();
    program.assert_complete();
    assert_eq!(program.psn.read, [], "the entries are newer than the index, and are taken up");
}

#[test]
fn an_index_that_cannot_be_used_is_made_again() {
    let mut program = Program::new(Psn::new(60));
    program.assert_complete();
    program.psn.read.clear();
    let index = program.store.index.clone().unwrap();
    let mut damaged = index.clone();
    damaged[40] ^= 1;
    let mut newer = index.clone();
    newer[4] = 200;
    let foreign = psn_api_wasm::collection::Index::new("1").encode();
    for bytes in [Vec::new(), b"{}".to_vec(), index[..index.len() / 2].to_vec(), damaged, newer, foreign] {
        program.store.index = Some(bytes);
        let report = program.assert_complete();
        assert!(report.sync.discarded().is_some());
        assert_eq!(program.psn.read, [], "the titles have entries of their own");
    }
    assert_eq!(program.assert_complete().sync.discarded(), None);

    program.store.index = None;
    for (number, entry) in program.store.entries.values_mut().enumerate() {
        match number % 3 {
            0 => entry.truncate(entry.len() / 2),
            1 => entry.clear(),
            _ => {}
        }
    }
    program.assert_complete();
    assert_eq!(program.psn.read.len(), 40, "those whose entries are damaged");
}

#[test]
fn a_run_ends_when_nothing_can_be_read_any_more() {
    use PsnErrorCode::{Blocked, Network, NpssoExpired, RateLimited, Server};
    // In a run of four titles at once, three more can be under way when the fifth has failed.
    for (code, most_failed) in [(NpssoExpired, 0), (RateLimited, 0), (Blocked, 0), (Network, 8), (Server, 8)] {
        let mut program = Program::new(Psn::new(60).at(50, move |psn| psn.refusal = Some(code)));
        let report = program.run();
        assert_eq!(report.outcome, Some(Outcome::Failed(code)));
        assert!(report.failed.len() <= most_failed, "{code:?}: {:?}", report.failed);
        assert_eq!(program.store.index().len(), report.finished.len());
        program.psn.refusal = None;
        program.assert_complete();
    }
}

#[test]
fn a_failure_of_all_requests_is_told_apart_from_that_of_a_title() {
    for (code, outcome) in [
        (PsnErrorCode::NpssoExpired, TitleOutcome::Ends(PsnErrorCode::NpssoExpired)),
        (PsnErrorCode::BadRequest, TitleOutcome::Failed(PsnErrorCode::BadRequest)),
        (PsnErrorCode::NotFound, TitleOutcome::Again),
    ] {
        let mut sync = AccountSync::new(SyncOptions { compare: Compare::Known, ..SyncOptions::default() }, 0);
        sync.next(0);
        sync.summary_read(ACCOUNT, SummaryRow::default(), 0);
        sync.next(0);
        let titles = vec![ListedTitle { np_communication_id: "NPWR00001_00".to_owned(), ..ListedTitle::default() }];
        sync.titles_read(TitleList { titles, total: None }, 0);
        let Need::Title { task, .. } = sync.next(0) else { panic!("the title is needed") };
        assert_eq!(sync.title_failed(task, code, 0), outcome);
    }
}

#[test]
fn a_clock_that_is_set_back_does_no_harm() {
    let mut program = Program::new(Psn::new(20));
    program.options.max_age = Some(60 * MINUTE);
    program.assert_complete();
    program.psn.titles.remove(3);
    program.run();
    program.now -= 365 * 24 * 60 * MINUTE;
    program.psn.read.clear();
    assert_eq!(program.run().gone.len(), 0);
    assert_eq!(program.psn.read.len(), 19, "nobody knows how old they are");
    program.now += 4 * MINUTE;
    assert_eq!(program.run().gone.len(), 1);
}

#[test]
fn a_title_that_the_list_has_twice_is_read_once() {
    let mut program = Program::new(Psn::new(20));
    program.psn.repeats_last = true;
    program.assert_complete();
    assert_eq!(program.psn.read.len(), 20);
}

#[test]
fn titles_that_are_not_wanted_are_neither_read_nor_gone() {
    let mut sync = AccountSync::new(SyncOptions::default(), 0);
    assert_eq!(sync.next(0), Need::Summary);
    assert_eq!(sync.next(0), Need::Answer);
    sync.summary_read(ACCOUNT, SummaryRow::default(), 0);
    assert_eq!(sync.next(0), Need::Index);
    sync.index_loaded(None, Default::default(), 0);
    assert_eq!(sync.next(0), Need::Titles);
    let title = |id: &str, is_unwanted| ListedTitle {
        np_communication_id: id.to_owned(),
        is_unwanted,
        ..ListedTitle::default()
    };
    let titles = vec![title("NPWR00001_00", false), title("NPWR00002_00", true)];
    sync.titles_read(TitleList { titles, total: Some(2) }, 0);
    assert!(
        matches!(sync.next(0), Need::Load(task) if sync.title(task).unwrap().np_communication_id == "NPWR00001_00")
    );
    assert_eq!(sync.next(0), Need::Answer);
}

#[test]
fn a_program_with_a_database_of_its_own_says_what_it_knows() {
    let mut sync = AccountSync::new(SyncOptions { compare: Compare::Known, ..SyncOptions::default() }, 0);
    sync.next(0);
    sync.summary_read(ACCOUNT, SummaryRow::default(), 0);
    assert_eq!(sync.next(0), Need::Titles, "nothing is loaded");
    let title = |number: u64, known_at| ListedTitle {
        np_communication_id: format!("NPWR0000{number}_00"),
        last_updated_at: Some(number),
        known_at,
        ..ListedTitle::default()
    };
    let titles = vec![title(1, None), title(2, Some(2)), title(3, Some(1))];
    sync.titles_read(TitleList { titles, total: None }, 0);
    let mut read = Vec::new();
    loop {
        match sync.next(0) {
            Need::Title { task, with_set: true } => {
                read.push(sync.title(task).unwrap().last_updated_at);
                sync.title_read(task, Default::default(), 0);
                assert_eq!(sync.saved(task).unwrap().previous, None);
            }
            Need::Summary => sync.summary_read(ACCOUNT, SummaryRow::default(), 0),
            need => {
                assert_eq!(need, Need::Done(Outcome::Complete), "nothing is saved");
                break;
            }
        }
    }
    assert_eq!(read, [Some(1), Some(3)]);
}

#[test]
fn an_account_of_twenty_thousand_titles_is_planned_at_once() {
    let mut program = Program::new(Psn::new(20_000));
    program.options.concurrency = 50;
    // The ids of this PSN repeat after so many.
    for (number, title) in program.psn.titles.iter_mut().enumerate() {
        title.id = format!("NPWR{number:05}_00");
    }
    let mut sync = AccountSync::new(SyncOptions::default(), 0);
    sync.next(0);
    sync.summary_read(ACCOUNT, SummaryRow::default(), 0);
    sync.next(0);
    sync.index_loaded(None, Default::default(), 0);
    sync.next(0);
    let list = program.psn.list(&mut || true).unwrap();
    let begin = std::time::Instant::now();
    sync.titles_read(list, 0);
    assert!(begin.elapsed().as_millis() < 1000);
    assert_eq!(sync.progress(0).total, 20_000);
}

proptest! {
    #![proptest_config(config())]

    /// Requests that are sent again count, too: no run sends one more than it may, and each one gets on if it can.
    #[test]
    fn what_a_run_sends_is_never_more_than_allowed(
        seed: u64,
        most in 0..40_u32,
        titles in 1..30_usize,
        concurrency in 1..10_usize,
        faults in prop::collection::vec(0..3_u32, 0..40),
        failing in prop::collection::vec(0..30_usize, 0..8),
    ) {
        let mut program = Program::new(Psn::new(titles)).seeded(seed);
        program.options.concurrency = concurrency;
        program.options.max_requests = Some(most);
        for number in failing {
            program.psn.failing.insert(program.psn.id(number % titles), PsnErrorCode::Server);
        }
        program.psn.faults.extend(faults);
        for _ in 0..3 {
            let report = program.run();
            prop_assert!(report.requests <= most, "{} of {most}", report.requests);
            prop_assert_eq!(report.sync.progress(program.now).requests, report.requests);
            prop_assert!(matches!(report.outcome, Some(Outcome::Complete | Outcome::RequestsUsedUp)));
        }
        // What was cut off is not lost, and not taken for what PSN says.
        program.psn.failing.clear();
        program.psn.faults.clear();
        program.options.max_requests = None;
        program.assert_complete();
    }

    /// Whatever happens, and in whatever order answers come: what is stored in the end is what PSN says.
    #[test]
    fn in_the_end_all_is_as_psn_says(
        seed: u64,
        titles in 1..40_usize,
        concurrency in 1..10_usize,
        earned in prop::collection::vec((0..120_u32, 0..40_usize), 0..6),
        deaths in prop::collection::vec(1..150_usize, 0..4),
        lagging in prop::collection::vec((0..40_usize, 0..4 * MINUTE), 0..4),
        empty in prop::collection::vec((0..40_usize, 0..4_u32), 0..4),
        short in prop::collection::vec(0..40_usize, 0..2),
    ) {
        let mut psn = Psn::new(titles);
        for (moment, number) in earned {
            psn = psn.at(moment, move |psn| psn.earn(number % titles));
        }
        let mut program = Program::new(psn).seeded(seed);
        program.options.concurrency = concurrency;
        for (number, pause) in lagging {
            let until = program.now + pause;
            program.psn.unknown_until.insert(program.psn.id(number % titles), until);
        }
        for (number, times) in empty {
            program.psn.without_trophies.insert(program.psn.id(number % titles), times);
        }
        program.psn.short_lists.extend(short);
        for death in deaths {
            program.dies_after = Some(death);
            let report = program.run();
            prop_assert!(report.most_at_once <= concurrency);
            prop_assert_eq!(report.gone.len(), 0);
        }
        program.dies_after = None;
        // The last things happen in these; a run that something was wrong with is followed by another one.
        for _ in 0..4 {
            program.run();
            program.now += 5 * MINUTE;
        }
        program.assert_complete();
    }
}
