//! The largest requests are answered, and however many come, only so many are worked out at once.

use super::{ENGINE, answered, post};
use crate::api::work::Work;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

fn everything() -> Value {
    ENGINE.rulebook().conclusions.iter().map(|entry| json!(entry.name)).collect()
}

#[test]
fn days_beyond_the_law_are_answered_or_refused() {
    for on in ["0001-01-01", "1900-02-28", "9999-12-31"] {
        for name in super::QUESTIONS {
            let body = json!({ "case": { "on": on, "known-by": on }, "conclusions": everything() });
            answered(name, &body);
        }
        let body = json!({ "from": { "on": on, "known-by": "0001-01-01" }, "to": { "on": "2026-02-01" } });
        answered("diff", &body);
    }
    let born = json!({ "case": { "on": "9999-12-31" }, "born": "0001-01-01", "conclusions": everything() });
    assert_ne!(post("timeline", &born).status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_ne!(post("options", &born).status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn a_conclusion_named_often_is_answered_once() {
    let many: Vec<&str> = vec!["residence-paper"; 400];
    let once = answered("count", &json!({ "conclusions": ["residence-paper"] }));
    assert_eq!(answered("count", &json!({ "conclusions": many })), once);
}

#[test]
fn no_more_is_worked_out_at_once_than_there_are_processors() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_time().build().unwrap();
    let (work, now, most) =
        (Arc::new(Work::new()), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    runtime.block_on(async {
        let mut tasks = Vec::new();
        for _ in 0..64 {
            let (work, now, most) = (Arc::clone(&work), Arc::clone(&now), Arc::clone(&most));
            tasks.push(tokio::spawn(async move {
                let task = move || {
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    std::thread::sleep(std::time::Duration::from_millis(2));
                    now.fetch_sub(1, Ordering::SeqCst);
                };
                work.out(task).await.unwrap();
            }));
        }
        // Those who do not wait for their answer leave their place only when the work is done.
        tasks.iter().step_by(3).for_each(tokio::task::JoinHandle::abort);
        for task in tasks {
            let _stopped_or_done = task.await;
        }
    });
    let places = available_parallelism().unwrap().get();
    assert!(most.load(Ordering::SeqCst) <= places);
    assert!(most.load(Ordering::SeqCst) >= 1);
}
