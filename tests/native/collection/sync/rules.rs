//! What PSN does to those who sync, and that no run believes it.

use psn_api_wasm::client::{Millis, PsnErrorCode};
use psn_api_wasm::collection::sync::{Outcome, Reason, SyncOptions, WaitReason};

use super::driver::Program;
use super::psn::{ACCOUNT, MINUTE, Psn};

/// A program that has synced so many titles.
fn synced(titles: usize) -> Program {
    let mut program = Program::new(Psn::new(titles));
    program.assert_complete();
    program.now += 60 * MINUTE;
    program.psn.read.clear();
    program
}

#[test]
fn trophies_that_are_earned_during_a_run_are_in_it() {
    for moment in 1..60 {
        let mut program = Program::new(Psn::new(20).at(moment, |psn| psn.earn(3)));
        program.assert_complete();
    }
    // One that never stops earning does not keep a run from its end.
    let mut psn = Psn::new(20);
    for moment in 1..500 {
        psn = psn.at(moment, move |psn| psn.earn(moment as usize % 20));
    }
    assert_eq!(Program::new(psn).run().outcome, Some(Outcome::Complete));
}

#[test]
fn a_short_list_is_asked_for_again() {
    for keep in [0, 1, 12] {
        let mut program = synced(20);
        program.psn.short_lists.push_back(keep);
        let report = program.assert_complete();
        assert_eq!(report.waited, [(30_000, WaitReason::ShortList)], "{keep} of 20");
        assert_eq!((report.gone.len(), report.requests), (0, 3));
    }
}

#[test]
fn a_list_that_stays_short_takes_nothing_away() {
    let mut program = synced(20);
    program.psn.earn(19);
    program.psn.short_lists.extend([2, 2, 2, 2]);
    let report = program.run();
    assert_eq!(report.outcome, Some(Outcome::ShortList));
    assert_eq!(report.finished, [(program.psn.id(19), true)], "what is listed is read all the same");
    assert_eq!(program.store.index().len(), 20);
    program.psn.short_lists.clear();
    program.assert_complete();
    assert_eq!(program.store.missing, [], "a whole list ends all doubt");
}

#[test]
fn a_list_that_is_cut_off_is_known_by_its_own_count() {
    // At the first run nothing else can tell.
    for (tells_total, waits) in [(true, 1), (false, 0)] {
        let mut program = Program::new(Psn::new(20));
        program.psn.tells_total = tells_total;
        program.psn.short_lists.push_back(17);
        let report = program.run();
        assert_eq!(report.waited.len(), waits);
        assert_eq!(program.store.index().len(), if tells_total { 20 } else { 17 });
        program.assert_complete();
    }
}

#[test]
fn a_title_is_gone_only_if_two_lists_agree_some_minutes_apart() {
    let mut program = synced(20);
    let id = program.psn.titles.remove(7).id;
    let first = program.run();
    assert_eq!((first.outcome, first.gone.len()), (Some(Outcome::Complete), 0));
    assert!(program.store.index().get(&id).is_some());
    assert_eq!(program.store.missing.len(), 1);

    program.now += MINUTE;
    assert_eq!(program.run().gone, [""; 0], "too soon");
    program.now += 3 * MINUTE;
    assert_eq!(program.run().gone, [id]);
    program.assert_complete();
    assert_eq!(program.store.missing, []);
}

#[test]
fn many_titles_that_are_hidden_at_once_are_gone_when_the_lists_of_an_hour_lack_them() {
    let mut program = synced(60);
    let mut hidden: Vec<_> = program.psn.titles.drain(..20).map(|title| title.id).collect();
    hidden.sort();
    for _ in 0..3 {
        let report = program.run();
        assert_eq!((report.outcome, report.gone.len()), (Some(Outcome::ShortList), 0));
        assert_eq!(program.store.missing.len(), 20);
        program.now += 15 * MINUTE;
    }
    program.now += 20 * MINUTE;
    let mut gone = program.run().gone;
    gone.sort();
    assert_eq!(gone, hidden);
    program.assert_complete();

    // A whole list in between clears the doubt.
    let titles: Vec<_> = program.psn.titles.drain(..20).collect();
    program.run();
    program.psn.titles.splice(..0, titles);
    program.now += 50 * MINUTE;
    program.assert_complete();
    program.psn.titles.drain(..20);
    program.now += 20 * MINUTE;
    assert_eq!(program.run().outcome, Some(Outcome::ShortList));
}

#[test]
fn titles_that_are_all_hidden_are_gone_when_the_lists_of_a_day_lack_them() {
    for titles in [3, 60] {
        let mut program = synced(titles);
        let hidden = std::mem::take(&mut program.psn.titles);
        for hour in 0..24 {
            let began = program.now;
            let report = program.run();
            assert_eq!((report.outcome, report.gone.len()), (Some(Outcome::ShortList), 0), "hour {hour}");
            assert_eq!(program.store.index().len(), titles);
            let waits = if hour == 0 { 2 } else { 0 };
            assert_eq!(report.waited.len(), waits, "it is waited for once");
            program.now = began + 60 * MINUTE;
        }
        program.now += MINUTE * 3;
        let report = program.assert_complete();
        assert_eq!(report.gone.len(), titles);
        assert_eq!(program.assert_complete().requests, 2);

        // They are shown again, and are there again.
        program.psn.titles = hidden;
        assert_eq!(program.assert_complete().finished.len(), titles);
    }
}

#[test]
fn titles_that_come_back_within_a_day_are_kept() {
    let mut program = synced(20);
    let hidden = std::mem::take(&mut program.psn.titles);
    program.run();
    program.now += 23 * 60 * MINUTE;
    program.psn.titles = hidden;
    assert_eq!(program.assert_complete().finished, []);
    program.psn.titles.clear();
    program.now += 2 * 60 * MINUTE;
    let report = program.run();
    assert_eq!((report.outcome, report.gone.len()), (Some(Outcome::ShortList), 0), "that day begins anew");
}

#[test]
fn a_list_without_titles_and_without_a_count_is_never_believed() {
    let mut program = synced(20);
    program.psn.has_no_total = true;
    program.psn.titles.clear();
    for _ in 0..3 {
        assert_eq!(program.run().outcome, Some(Outcome::ShortList));
        program.now += 24 * 60 * MINUTE;
    }
    assert_eq!(program.store.index().len(), 20);
}

#[test]
fn an_account_whose_titles_are_all_private_is_complete_with_all_of_them_failed() {
    let mut program = Program::new(Psn::new(30));
    program.psn.failing =
        program.psn.titles.iter().map(|title| (title.id.clone(), PsnErrorCode::ForbiddenPrivacy)).collect();
    let report = program.run();
    assert_eq!((report.outcome, report.failed.len()), (Some(Outcome::Complete), 30));
    program.psn.failing.clear();
    program.assert_complete();
}

#[test]
fn a_title_that_was_missing_once_is_kept() {
    let mut program = synced(20);
    let title = program.psn.titles.remove(7);
    program.run();
    program.psn.titles.insert(7, title.clone());
    program.now += 10 * MINUTE;
    let report = program.assert_complete();
    assert_eq!((report.gone.len(), program.store.missing.len()), (0, 0));
    program.psn.titles.remove(7);
    program.now += 10 * MINUTE;
    assert_eq!(program.run().gone.len(), 0, "what was missing before does not count any more");
}

#[test]
fn a_title_that_psn_does_not_have_yet_is_asked_for_again_while_the_rest_goes_on() {
    let mut program = Program::new(Psn::new(20));
    let id = program.psn.id(2);
    program.psn.titles[2].updated = program.now - MINUTE;
    program.psn.unknown_until.insert(id.clone(), program.now + MINUTE);
    let report = program.assert_complete();
    assert_eq!(report.finished.last(), Some(&(id.clone(), false)), "the others do not wait for it");
    let asked = program.psn.read.iter().filter(|(read, _)| *read == id).count();
    assert_eq!(asked, 4, "after 5, 15 and 45 seconds");
}

#[test]
fn a_title_of_long_ago_that_psn_does_not_have_is_not_waited_for_long() {
    let mut program = Program::new(Psn::new(20));
    let id = program.psn.id(2);
    program.psn.titles[2].updated = program.now - 61 * MINUTE;
    program.psn.unknown_until.insert(id.clone(), Millis::MAX);
    let started = program.now;
    assert_eq!(program.run().failed, [(id.clone(), PsnErrorCode::NeverPlayed)]);
    let asked = program.psn.read.iter().filter(|(read, _)| *read == id).count();
    assert_eq!(asked, 3, "after 5 and 15 seconds");
    assert!(program.now - started < MINUTE, "each run would take minutes for it");
}

#[test]
fn a_title_that_psn_never_has_fails_and_the_next_run_asks_again() {
    let mut program = Program::new(Psn::new(20));
    let id = program.psn.id(2);
    program.psn.unknown_until.insert(id.clone(), program.now + 60 * MINUTE);
    let report = program.run();
    assert_eq!(report.outcome, Some(Outcome::Complete));
    assert_eq!(report.failed, [(id.clone(), PsnErrorCode::NeverPlayed)]);
    assert_eq!((report.finished.len(), program.store.index().len()), (19, 19));
    program.now += 60 * MINUTE;
    let next = program.assert_complete();
    assert_eq!(next.finished, [(id, false)]);
}

#[test]
fn a_set_without_trophies_is_never_believed() {
    let mut program = Program::new(Psn::new(10));
    let id = program.psn.id(4);
    program.psn.without_trophies.insert(id.clone(), 2);
    program.assert_complete();

    let mut program = Program::new(Psn::new(10));
    program.psn.without_trophies.insert(id.clone(), 100);
    let report = program.run();
    assert_eq!(report.failed, [(id.clone(), PsnErrorCode::InvalidResponse)]);
    assert!(program.store.index().get(&id).is_none());
}

#[test]
fn a_set_that_has_lost_trophies_is_believed_in_the_end() {
    let mut program = Program::new(Psn::new(10));
    let id = program.psn.id(4);
    program.psn.without_last.insert(id.clone(), 2);
    program.assert_complete();

    let mut program = Program::new(Psn::new(10));
    program.psn.without_last.insert(id.clone(), u32::MAX);
    let report = program.run();
    assert_eq!((report.outcome, report.failed.len()), (Some(Outcome::Complete), 0));
    let left = program.psn.titles[4].trophies.len() - 1;
    assert_eq!(program.store.index().get(&id).unwrap().trophies().count(), left);
    for asked in [1, 0] {
        program.psn.read.clear();
        program.now += 60 * MINUTE;
        program.run();
        assert_eq!(program.psn.read.len(), asked, "the second run reads the same, and then nothing has changed");
    }
}

#[test]
fn an_empty_list_of_what_is_earned_takes_nothing_away() {
    let mut program = synced(10);
    let id = program.psn.id(4);
    program.psn.earn(4);
    program.psn.without_earned.insert(id.clone(), 2);
    program.assert_complete();
    program.psn.earn(4);
    program.psn.without_earned.insert(id.clone(), 100);
    let before = program.store.index();
    let report = program.run();
    assert_eq!(report.failed, [(id.clone(), PsnErrorCode::InvalidResponse)]);
    assert_eq!(program.store.index().get(&id), before.get(&id));
    program.psn.without_earned.clear();
    program.assert_complete();
}

#[test]
fn a_title_that_comes_with_fewer_earned_trophies_than_are_stored_fails() {
    let mut program = synced(10);
    let id = program.psn.id(4);
    for _ in 0..program.psn.titles[4].trophies.len() {
        program.psn.earn(4);
    }
    program.assert_complete();
    let before = program.store.index();
    program.psn.titles[4].updated += MINUTE;
    program.psn.without_last.insert(id.clone(), 100);
    assert_eq!(program.run().failed, [(id.clone(), PsnErrorCode::InvalidResponse)]);
    assert_eq!(program.store.index().get(&id), before.get(&id));
    program.psn.without_last.clear();
    program.assert_complete();
}

#[test]
fn a_title_without_a_date_is_asked_for_before_it_is_believed() {
    let mut program = synced(10);
    let id = program.psn.id(4);
    program.psn.undated.insert(id.clone());
    let report = program.assert_complete();
    assert_eq!(report.finished, [(id.clone(), true)]);
    assert_eq!(program.psn.read, [(id, false)], "the set is stored");
    // A date that comes back is the one that is stored.
    program.psn.undated.clear();
    program.psn.read.clear();
    program.now += MINUTE;
    program.assert_complete();
    assert_eq!(program.psn.read, []);
    // A new account whose list has no dates at all.
    let mut program = Program::new(Psn::new(10));
    program.psn.undated = program.psn.titles.iter().map(|title| title.id.clone()).collect();
    program.assert_complete();
}

#[test]
fn titles_are_read_oldest_first_so_that_a_cut_leaves_the_older_ones_done() {
    let mut program = Program::new(Psn::new(30));
    program.options.concurrency = 1;
    program.psn.titles.reverse();
    let report = program.assert_complete();
    let by_age: Vec<_> = program.psn.titles.iter().rev().map(|title| (title.id.clone(), false)).collect();
    assert_eq!(report.finished, by_age);
}

#[test]
fn steps_towards_a_trophy_are_kept() {
    let mut program = synced(10);
    program.psn.titles[4].steps = 7;
    program.psn.titles[4].updated += MINUTE;
    program.assert_complete();
    // PSN does not always note it at once: without a sign, nobody knows.
    program.psn.titles[4].steps = 8;
    assert_eq!(program.run().finished, []);
    program.psn.titles[4].updated += MINUTE;
    program.assert_complete();
}

#[test]
fn hiding_a_title_takes_no_request_and_to_others_it_is_gone() {
    let mut program = synced(10);
    program.psn.titles[4].hidden = true;
    let report = program.assert_complete();
    assert_eq!((report.finished.len(), report.requests), (0, 2));

    program.psn.hides = true;
    program.run();
    program.now += 5 * MINUTE;
    assert_eq!(program.run().gone, [program.psn.id(4)]);
    program.assert_complete();
}

#[test]
fn a_set_that_grows_is_read_again_though_its_date_stays() {
    let mut program = synced(10);
    program.psn.titles[4].version += 1;
    program.psn.titles[4].trophies.extend([None, None]);
    let report = program.assert_complete();
    assert_eq!(report.finished, [(program.psn.id(4), true)]);
    assert_eq!(program.psn.read, [(program.psn.id(4), true)], "with its set, which is another one");
    assert_eq!(report.reasons, [Reason::SetChanged]);

    // Without a new version, the counts tell.
    program.psn.titles[4].trophies.pop();
    program.assert_complete();
}

#[test]
fn what_was_read_too_long_ago_is_read_again_on_request() {
    let mut program = synced(10);
    program.assert_complete();
    assert_eq!(program.psn.read, []);
    program.options.max_age = Some(2 * 60 * MINUTE);
    program.assert_complete();
    assert_eq!(program.psn.read, []);
    program.now += 2 * 60 * MINUTE;
    program.assert_complete();
    assert_eq!(program.psn.read.len(), 10);
    assert!(program.psn.read.iter().all(|(_, with_set)| !with_set));
}

#[test]
fn privacy_keeps_what_is_stored() {
    let mut program = synced(10);
    program.psn.earn(3);
    let stored = program.store.clone();
    for moment in 0..4 {
        program.psn.refusal = None;
        program.psn.requests = 0;
        program.psn =
            std::mem::take(&mut program.psn).at(moment, |psn| psn.refusal = Some(PsnErrorCode::ForbiddenPrivacy));
        let report = program.run();
        let all = Some(Outcome::Failed(PsnErrorCode::ForbiddenPrivacy));
        // The third request is a title's: it fails, and then the summary tells that it is the whole account.
        assert_eq!(report.outcome, all, "{moment}");
        assert_eq!(report.failed.len(), usize::from(moment == 2), "{moment}");
        if moment < 3 {
            assert_eq!(program.store.index().titles().len(), 10);
            assert_eq!(program.store.entries, stored.entries);
        }
    }
}

#[test]
fn privacy_of_one_title_fails_that_title() {
    let mut program = Program::new(Psn::new(10));
    let id = program.psn.id(4);
    program.psn.failing.insert(id.clone(), PsnErrorCode::ForbiddenPrivacy);
    let report = program.run();
    assert_eq!(report.outcome, Some(Outcome::Complete));
    assert_eq!(report.failed, [(id, PsnErrorCode::ForbiddenPrivacy)]);
    assert_eq!(report.finished.len(), 9);
}

#[test]
fn privacy_that_changes_in_a_run_costs_few_requests() {
    let refuse = |psn: &mut Psn| {
        psn.failing = psn.titles.iter().map(|title| (title.id.clone(), PsnErrorCode::ForbiddenPrivacy)).collect();
        psn.refusal = Some(PsnErrorCode::ForbiddenPrivacy);
    };
    let mut program = Program::new(Psn::new(100).at(40, refuse));
    let report = program.run();
    assert_eq!(report.outcome, Some(Outcome::Failed(PsnErrorCode::ForbiddenPrivacy)));
    assert!(report.requests < 60, "{}", report.requests);
    assert!((5..10).contains(&report.failed.len()));
}

#[test]
fn many_titles_that_fail_do_not_keep_the_rest_from_being_read() {
    for code in [PsnErrorCode::ForbiddenPrivacy, PsnErrorCode::Server, PsnErrorCode::BadRequest] {
        let mut program = Program::new(Psn::new(40));
        program.psn.failing = program.psn.titles[..23].iter().map(|title| (title.id.clone(), code)).collect();
        let report = program.run();
        assert_eq!(report.outcome, Some(Outcome::Complete));
        assert_eq!((report.failed.len(), report.finished.len()), (23, 17));
    }
}

#[test]
fn all_is_kept_by_the_account_id_which_the_summary_names() {
    let mut program = Program::new(Psn::new(5));
    assert_eq!(program.options.account_id, "me");
    assert_eq!(program.assert_complete().sync.account_id(), ACCOUNT);
    program.options.account_id = ACCOUNT.to_owned();
    assert_eq!(program.assert_complete().finished, []);
    program.options = SyncOptions { account_id: "7146280933157420846".to_owned(), ..SyncOptions::default() };
    let report = program.run();
    assert_eq!(report.outcome, Some(Outcome::Failed(PsnErrorCode::InvalidResponse)), "an answer about another account");
    assert_eq!(report.requests, 1);
}
