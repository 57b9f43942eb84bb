use super::*;

const UNITS: [TermUnit; 3] = [TermUnit::Days, TermUnit::Months, TermUnit::Years];

fn every(first: Date, days: usize) -> impl Iterator<Item = Date> {
    first.series(jiff::Span::new().days(1)).take(days)
}

/// The numbers possible on a day are those of all days it can count from.
#[test]
fn what_is_possible_is_what_some_beginning_gives() {
    let start = Date::constant(2021, 12, 1);
    let tells = |unit| Line { unit, lowest: -1, highest: 10_000 };
    for unit in UNITS {
        for on in every(Date::constant(2024, 1, 26), 40) {
            let number = 1;
            let beginnings: Vec<Date> = every(start, 900)
                .filter(|since| *since <= on && passed(*since, on, unit).0 == number)
                .collect();
            assert!(!beginnings.is_empty());
            for day in every(Date::constant(2024, 2, 25), 420).step_by(3) {
                if day < on {
                    continue;
                }
                let counted = beginnings.iter().map(|since| passed(*since, day, unit).0);
                let (least, most) = (counted.clone().min().unwrap(), counted.max().unwrap());
                let one = i32::try_from(number).unwrap();
                let (low, high) = tells(unit).moved((one, one), on, day);
                let (low, high) = (i64::from(low), i64::from(high));
                assert!(low <= least && most <= high, "{unit:?} {on} {day}");
                // At the ends of months, of unequal length, it may be a little more than what is possible.
                assert!((low, high) == (least, most) || on.day() > 27, "{unit:?} {on} {day}");
            }
        }
    }
}

#[test]
fn going_back_undoes_going_forward() {
    let line = Line { unit: TermUnit::Months, lowest: -1000, highest: 1000 };
    for on in every(Date::constant(2024, 1, 26), 70) {
        for day in every(Date::constant(2023, 1, 1), 380).filter(|day| *day < on) {
            let (low, high) = line.moved((5, 5), on, day);
            assert!(high - low <= 1);
            for number in low..=high {
                let (least, most) = line.moved((number, number), day, on);
                assert!(least <= 5 && 5 <= most, "{on} {day} {number}");
            }
        }
    }
}

#[test]
fn the_ends_of_a_domain_may_stay() {
    let line = Line { unit: TermUnit::Years, lowest: 0, highest: 80 };
    let (on, later) = (Date::constant(2026, 1, 1), Date::constant(2029, 6, 1));
    assert_eq!(line.moved((0, 0), on, later), (0, 4));
    assert_eq!(line.moved((17, 17), on, later), (20, 21));
    assert_eq!(line.moved((80, 80), later, on), (76, 80));
    assert_eq!(line.since(Date::constant(2009, 3, 14), Date::constant(2027, 3, 13)), (17, 17));
    assert_eq!(line.since(Date::constant(2009, 3, 14), Date::constant(2027, 3, 14)), (18, 18));
    assert_eq!(line.since(Date::constant(2009, 3, 14), Date::constant(2009, 3, 13)), (0, 0));
}

#[test]
fn whoever_is_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() {
    let born = Date::constant(2008, 2, 29);
    assert_eq!(passed(born, Date::constant(2026, 2, 28), TermUnit::Years).0, 17);
    assert_eq!(passed(born, Date::constant(2026, 3, 1), TermUnit::Years).0, 18);
}
