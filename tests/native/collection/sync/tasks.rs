//! A run that is taken apart: a plan, one task a title on any machine, and the end.

use psn_api_wasm::client::PsnErrorCode;
use psn_api_wasm::collection::sync::{Job, ListedTitle, Outcome};

use super::driver::{Program, Report};
use super::psn::{ACCOUNT, MINUTE, Psn};

/// What has changed, by a run that only plans.
fn plan(program: &mut Program) -> Vec<ListedTitle> {
    program.options.job = Job::Plan;
    program.options.planned_at = None;
    let report = program.run();
    assert_eq!((report.outcome, report.requests), (Some(Outcome::Planned), 2));
    program.options.planned_at = Some(program.now);
    report.sync.planned().cloned().collect()
}

fn task(program: &mut Program, title: &ListedTitle) -> Report {
    program.options.job = Job::Title;
    program.options.account_id = String::from(ACCOUNT);
    program.only = Some(title.clone());
    program.run()
}

fn finish(program: &mut Program) -> Report {
    program.options.job = Job::Sync;
    program.assert_complete()
}

#[test]
fn tasks_in_any_order_and_twice_lead_to_the_same_collection() {
    let mut program = Program::new(Psn::new(30));
    let titles = plan(&mut program);
    assert_eq!(titles.len(), 30);
    for title in titles.iter().rev() {
        let report = task(&mut program, title);
        assert_eq!(report.outcome, Some(Outcome::Complete));
        assert_eq!(report.finished, [(title.np_communication_id.clone(), false)]);
        let again = task(&mut program, title);
        assert_eq!((again.requests, again.finished.len()), (0, 1), "it is stored");
    }
    assert_eq!(program.store.index_saves, 0);
    let report = finish(&mut program);
    assert_eq!(report.requests, 2, "summary and list");
    assert_eq!(report.finished.len(), 30);
    assert!(plan(&mut program).is_empty());
}

#[test]
fn what_no_task_has_read_is_read_at_the_end() {
    let mut program = Program::new(Psn::new(10));
    let titles = plan(&mut program);
    for title in &titles[..7] {
        task(&mut program, title);
    }
    program.psn.earn(2);
    let report = finish(&mut program);
    assert_eq!(report.finished.len(), 10);
    assert!(report.requests > 2 + 3 * 2 && report.requests <= 3 + 3 * 3 + 1, "{}", report.requests);
}

#[test]
fn a_task_knows_what_has_changed_in_its_title() {
    let mut program = Program::new(Psn::new(10));
    finish(&mut program);
    program.psn.earn(4);
    program.now += MINUTE;
    let titles = plan(&mut program);
    assert_eq!(titles.len(), 1);
    let report = task(&mut program, &titles[0]);
    assert_eq!(report.requests, 1, "its set is stored");
    assert!(matches!(report.finished.as_slice(), [(_, true)]));
}

#[test]
fn a_task_reads_again_what_was_read_too_long_ago_and_once_only() {
    let mut program = Program::new(Psn::new(3));
    finish(&mut program);
    program.now += 10 * MINUTE;
    program.options.max_age = Some(5 * MINUTE);
    let titles = plan(&mut program);
    assert_eq!(titles.len(), 3);
    for title in &titles {
        assert_eq!(task(&mut program, title).requests, 1);
        assert_eq!(task(&mut program, title).requests, 0);
    }
    program.now += 6 * MINUTE;
    // The plan's time counts, not that of the end.
    assert_eq!(finish(&mut program).requests, 2);
}

#[test]
fn a_task_that_fails_leaves_its_title_to_the_end() {
    let mut program = Program::new(Psn::new(3));
    let titles = plan(&mut program);
    let id = titles[1].np_communication_id.clone();
    program.psn.failing.insert(id.clone(), PsnErrorCode::ForbiddenPrivacy);
    for title in &titles {
        task(&mut program, title);
    }
    assert_eq!(task(&mut program, &titles[1]).failed, [(id.clone(), PsnErrorCode::ForbiddenPrivacy)]);
    program.psn.failing.remove(&id);
    finish(&mut program);
}
